package cn.xieshang.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the query before anybody needs it: one that is no text is the client's mistake, and found nowhere later. */
final class ReadableQueryFilter extends OncePerRequestFilter {
    private final ProblemWriter problems;

    ReadableQueryFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "bad-request");
        }
    }

    /** Each web server has an exception of its own for this. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}

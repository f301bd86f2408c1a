package cn.xieshang.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What fails before a controller is reached, such as tokens that cannot be checked for want of keys. */
final class LastResortFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(LastResortFilter.class);

    private final ProblemWriter problems;

    LastResortFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (RequestRejectedException e) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "bad-request");
        } catch (AuthenticationServiceException e) {
            log.warn("tokens cannot be checked: {}", e.toString());
            response.setHeader("Retry-After", "5");
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "keys-away");
        } catch (Exception e) {
            if (StoreAway.isCauseOf(e)) {
                response.setHeader("Retry-After", "5");
                problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "store-away");
                return;
            }
            log.error("unforeseen", e);
            problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "internal");
        }
    }
}

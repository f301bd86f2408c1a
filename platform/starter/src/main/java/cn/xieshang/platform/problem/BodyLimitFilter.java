package cn.xieshang.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** No request body is longer than the limit of its path, whether its length was said before or not. */
final class BodyLimitFilter extends OncePerRequestFilter {
    private final long limit;
    private final Uploads uploads;
    private final ProblemWriter problems;

    BodyLimitFilter(long limit, Uploads uploads, ProblemWriter problems) {
        this.limit = limit;
        this.uploads = uploads;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = uploads.take(request) ? uploads.limit().toBytes() : limit;
        if (request.getContentLengthLong() > most) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "too-large");
            return;
        }
        try {
            chain.doFilter(new Limited(request, most), response);
        } catch (BodyTooLargeException e) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
    }

    private final class Limited extends HttpServletRequestWrapper {
        private final long most;

        Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }
    }

    private final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private final long most;
        private long read;

        Counted(ServletInputStream body, long most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = body.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) throws BodyTooLargeException {
            read += bytes;
            if (read > most) {
                throw new BodyTooLargeException();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

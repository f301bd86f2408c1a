package cn.xieshang.platform.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A request whose body was read once, to compare it, and can be read again. */
final class BodyAgain extends HttpServletRequestWrapper {
    private final byte[] body;

    private BodyAgain(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    static BodyAgain of(HttpServletRequest request) throws IOException {
        return new BodyAgain(request, request.getInputStream().readAllBytes());
    }

    /** Byte by byte, for comparison only. */
    String text() {
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream again = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return again.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return again.read(bytes, offset, length);
            }

            @Override
            public boolean isFinished() {
                return again.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("read at once, not in parts");
            }
        };
    }
}

package cn.xieshang.notification.web;

import cn.xieshang.notification.live.Wire;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A request that stays open. Directly on the servlet API: an idle stream holds its connection and nothing of the
 * framework. A client that takes nothing for the connection's idle timeout is cut.
 */
final class ServletWire implements Wire, AsyncListener {
    private static final Runnable NOTHING = () -> {};

    private final AsyncContext connection;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;
    private volatile Runnable whenGone = NOTHING;

    private ServletWire(AsyncContext connection) {
        this.connection = connection;
    }

    static ServletWire connect(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // smaller than any event: what is written goes out as it is, and no buffer stays with the stream
        response.setBufferSize(64);
        // proxies of the nginx kind would wait for a full buffer
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext connection = request.startAsync();
        connection.setTimeout(0);
        var wire = new ServletWire(connection);
        connection.addListener(wire);
        return wire;
    }

    /** Never beside the end of the request: the container gives its response to another request then. */
    @Override
    public void write(String text) throws IOException {
        lock.lock();
        try {
            if (closed) {
                throw new IOException("the other end is gone");
            }
            ServletResponse response = connection.getResponse();
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                connection.complete();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void whenGone(Runnable action) {
        whenGone = action;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        whenGone.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        whenGone.run();
    }

    @Override
    public void onError(AsyncEvent event) {
        whenGone.run();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // nothing to do: the same stream goes on
    }
}

package cn.xieshang.notification.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the web server refuses before anybody of us sees it is a problem document too, and repeats nothing of it. */
@Component
class ContainerRefusals extends ErrorHandler implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {
    private static final String PROBLEM = """
            {"type":"about:blank","title":"请求无法处理 The request cannot be handled: %s","status":%d}""";

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.setErrorHandler(this));
    }

    /** For every method; the server's own pages are for browsers, which do not put. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(problem(code)), callback);
    }

    static byte[] problem(int code) {
        return PROBLEM.formatted(HttpStatus.getMessage(code), code).getBytes(StandardCharsets.UTF_8);
    }
}

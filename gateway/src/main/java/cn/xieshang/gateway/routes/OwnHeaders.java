package cn.xieshang.gateway.routes;

import cn.xieshang.gateway.problem.TraceId;
import java.net.InetSocketAddress;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What the gateway tells a service in its own name: where the request came from, and its trace. Cookies are nobody's business there. */
@Component
final class OwnHeaders implements HttpHeadersFilter, Ordered {

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        headers.putAll(input);
        headers.remove(HttpHeaders.COOKIE);
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        if (remote != null && remote.getAddress() != null) {
            headers.set("X-Forwarded-For", remote.getAddress().getHostAddress());
        }
        String scheme = exchange.getRequest().getURI().getScheme();
        headers.set("X-Forwarded-Proto", scheme == null ? "http" : scheme);
        String traceparent = TraceId.traceparent(exchange);
        if (traceparent != null) {
            headers.set("traceparent", traceparent);
        }
        return headers;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}

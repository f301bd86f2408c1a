package cn.xieshang.gateway.entry;

import cn.xieshang.gateway.problem.TraceId;
import cn.xieshang.gateway.token.Caller;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** One line for each request, without any personal data: no query, no code, no token, no address, no name. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AccessLog implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger("cn.xieshang.gateway.access");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long start = System.nanoTime();
        return chain.filter(exchange).doFinally(end -> write(exchange, start, end));
    }

    private static void write(ServerWebExchange exchange, long start, SignalType end) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        LOG.info(
                "{} {} {} {}ms user={} trace={}",
                exchange.getRequest().getMethod(),
                LoggedPath.of(exchange.getRequest().getURI().getRawPath()),
                end == SignalType.CANCEL ? "left" : status == null ? "200" : Integer.toString(status.value()),
                (System.nanoTime() - start) / 1_000_000,
                orDash(Caller.shortHash(exchange)),
                orDash(TraceId.of(exchange)));
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }
}

package cn.xieshang.gateway.limits;

import cn.xieshang.gateway.problem.ProblemException;
import cn.xieshang.gateway.problem.ProblemKind;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies that are too long: at once where the length is announced, and while they stream where it is not, so
 * that no more than the limit is ever held or passed on.
 */
@Component
@Order(-70)
final class BodyLimit implements WebFilter {

    private final long withAccount;
    private final long withoutAccount;
    private final Duration pause;

    BodyLimit(Limits limits) {
        this.withAccount = limits.body().toBytes();
        this.withoutAccount = limits.publicBody().toBytes();
        this.pause = limits.pause();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        long announced = request.getHeaders().getContentLength();
        boolean chunked = request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING);
        if (announced <= 0 && !chunked) {
            return chain.filter(exchange);
        }
        boolean open = request.getPath().value().startsWith("/api/v1/public/");
        long most = open ? withoutAccount : withAccount;
        if (announced > most) {
            return Mono.error(ProblemException.of(ProblemKind.TOO_LARGE));
        }
        var counted = new CountedBody(request, most, pause);
        return chain.filter(exchange.mutate().request(counted).build())
                .onErrorMap(error -> counted.refusal() == null ? error : counted.refusal());
    }
}

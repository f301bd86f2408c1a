package cn.xieshang.gateway.limits;

import cn.xieshang.gateway.problem.ProblemException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Limits each address before its token costs anything; stricter where no account is needed. */
@Component
@Order(-110)
final class AddressLimit implements WebFilter {

    private static final String API = "/api/";
    private static final String PUBLIC = "/api/v1/public/";
    private static final String FOLLOW = "/api/v1/public/opinions/mine";

    private final Buckets all;
    private final Buckets intake;
    private final Buckets follow;

    AddressLimit(Limits limits) {
        this.all = new Buckets(limits.address().perMinute());
        this.intake = new Buckets(limits.intake().perMinute());
        this.follow = new Buckets(limits.follow().perMinute());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        if (!path.startsWith(API)) {
            return chain.filter(exchange);
        }
        String key = AddressKey.of(request);
        Optional<ProblemException> refusal = all.refusal(key);
        if (refusal.isEmpty() && path.startsWith(PUBLIC)) {
            refusal = publicRefusal(request, path, key);
        }
        return refusal.<Mono<Void>>map(Mono::error).orElseGet(() -> chain.filter(exchange));
    }

    private Optional<ProblemException> publicRefusal(ServerHttpRequest request, String path, String key) {
        if (path.startsWith(FOLLOW)) {
            return follow.refusal(key);
        }
        return HttpMethod.POST.equals(request.getMethod()) ? intake.refusal(key) : Optional.empty();
    }
}

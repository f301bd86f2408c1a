package cn.xieshang.gateway.limits;

import cn.xieshang.gateway.problem.ProblemException;
import cn.xieshang.gateway.token.Caller;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Limits each account, from however many addresses it comes. */
@Component
@Order(-80)
final class UserLimit implements WebFilter {

    private final Buckets users;

    UserLimit(Limits limits) {
        this.users = new Buckets(limits.user().perMinute());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String user = Caller.subject(exchange);
        Optional<ProblemException> refusal = user == null ? Optional.empty() : users.refusal(user);
        return refusal.<Mono<Void>>map(Mono::error).orElseGet(() -> chain.filter(exchange));
    }
}

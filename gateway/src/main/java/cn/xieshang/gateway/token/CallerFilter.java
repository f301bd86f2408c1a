package cn.xieshang.gateway.token;

import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Notes who calls, right behind the token check. */
@Component
@Order(-90)
final class CallerFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .doOnNext(context -> {
                    if (context.getAuthentication() instanceof JwtAuthenticationToken token) {
                        Caller.remember(exchange, token.getName());
                    }
                })
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}

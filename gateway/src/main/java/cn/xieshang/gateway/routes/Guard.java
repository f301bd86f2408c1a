package cn.xieshang.gateway.routes;

import cn.xieshang.gateway.limits.CountedBody;
import cn.xieshang.gateway.problem.ProblemException;
import cn.xieshang.gateway.problem.ProblemKind;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Keeps one silent service from holding up the rest: after repeated failures it is left alone for a while, and only so
 * many requests wait for it. It watches until the answer's head is there, so an open stream does not count as waiting.
 */
final class Guard implements GatewayFilter {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final CircuitBreaker breaker;
    private final int most;
    private final AtomicInteger waiting = new AtomicInteger();

    Guard(CircuitBreaker breaker, int most) {
        this.breaker = breaker;
        this.most = most;
    }

    int waiting() {
        return waiting.get();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Mono.defer(() -> {
            if (waiting.incrementAndGet() > most) {
                waiting.decrementAndGet();
                return Mono.error(ProblemException.retryAfter(ProblemKind.SERVICE_UNAVAILABLE, A_MOMENT));
            }
            return chain.filter(exchange)
                    .onErrorMap(error -> blameless(exchange, error))
                    .transformDeferred(CircuitBreakerOperator.of(breaker))
                    .doFinally(_ -> waiting.decrementAndGet());
        });
    }

    /** A client that never finished its request makes any service look slow. */
    private static Throwable blameless(ServerWebExchange exchange, Throwable error) {
        return exchange.getRequest() instanceof CountedBody body
                        && !body.isComplete()
                        && ServiceFailure.isTimeout(error)
                ? ProblemException.of(ProblemKind.REQUEST_TOO_SLOW)
                : error;
    }
}

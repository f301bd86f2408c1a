package cn.xieshang.gateway.problem;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** The one place where whatever went wrong behind it becomes an answer; nothing of the cause is told outside. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class ProblemFilter implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemFilter.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).onErrorResume(error -> Problems.write(exchange, toProblem(exchange, error)));
    }

    private static ProblemException toProblem(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case ProblemException known -> known;
            case ResponseStatusException refused -> {
                ProblemKind kind = ProblemKind.of(refused.getStatusCode());
                yield new ProblemException(kind, null, refused);
            }
            case CallNotPermittedException _ -> ProblemException.retryAfter(ProblemKind.SERVICE_UNAVAILABLE, SOON);
            case ConnectException _ -> new ProblemException(ProblemKind.SERVICE_UNAVAILABLE, SOON, error);
            case AuthenticationServiceException _ -> new ProblemException(ProblemKind.KEYS_AWAY, SOON, error);
            case ReadTimeoutException _ -> new ProblemException(ProblemKind.SERVICE_TIMEOUT, null, error);
            // mostly a client that is gone and will not read this; never a fault of ours
            case AbortedException _ -> new ProblemException(ProblemKind.BAD_GATEWAY, null, error);
            case IOException _ -> new ProblemException(ProblemKind.BAD_GATEWAY, null, error);
            default -> {
                HttpMethod method = exchange.getRequest().getMethod();
                LOG.error("Unexpected failure of a {} request, trace {}", method, TraceId.of(exchange), error);
                yield new ProblemException(ProblemKind.INTERNAL, null, error);
            }
        };
    }
}

package cn.xieshang.gateway.limits;

import cn.xieshang.gateway.problem.ProblemException;
import cn.xieshang.gateway.problem.ProblemKind;
import java.time.Duration;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.RequestPath;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
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
    private final long upload;
    private final List<PathPattern> uploads;
    private final Duration pause;

    BodyLimit(Limits limits) {
        this.withAccount = limits.body().toBytes();
        this.withoutAccount = limits.publicBody().toBytes();
        this.upload = limits.upload().toBytes();
        this.uploads = limits.uploads().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
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
        long most = most(request.getPath());
        if (announced > most) {
            return Mono.error(ProblemException.of(ProblemKind.TOO_LARGE));
        }
        var counted = new CountedBody(request, most, pause);
        return chain.filter(exchange.mutate().request(counted).build())
                .onErrorMap(error -> counted.refusal() == null ? error : counted.refusal());
    }

    private long most(RequestPath path) {
        if (path.value().startsWith("/api/v1/public/")) {
            return withoutAccount;
        }
        return uploads.stream().anyMatch(pattern -> pattern.matches(path)) ? upload : withAccount;
    }
}

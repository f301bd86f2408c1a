package cn.xieshang.gateway.problem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes a refusal as an answer, in the language of the one who asked. */
public final class Problems {

    private Problems() {}

    public static Mono<Void> write(ServerWebExchange exchange, ProblemException problem) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(problem);
        }
        Locale language = language(exchange);
        byte[] body = Problem.of(problem.kind(), language, TraceId.of(exchange)).json();
        response.setStatusCode(HttpStatusCode.valueOf(problem.kind().status()));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(language);
        headers.setContentLength(body.length);
        headers.setCacheControl("no-store");
        headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        Duration wait = problem.retryAfter();
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, (wait.toMillis() + 999) / 1000)));
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /** The same body for an answer that is given before there is an exchange. */
    public static byte[] body(int status, @Nullable String acceptLanguage) {
        return Problem.of(ProblemKind.of(HttpStatusCode.valueOf(status)), Texts.language(acceptLanguage), null)
                .json();
    }

    private static Locale language(ServerWebExchange exchange) {
        return Texts.language(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }
}

package cn.xieshang.gateway;

import cn.xieshang.test.TestTokens;
import io.netty.handler.codec.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** Stands in for every service and for Keycloak's keys; keeps what arrived. */
final class TestUpstream {

    /** One request as a service saw it. */
    record Seen(String method, String uri, HttpHeaders headers) {}

    static final String STEP_UP = "Bearer error=\"insufficient_user_authentication\", max_age=\"300\"";

    static final TestUpstream INSTANCE = new TestUpstream();

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final List<Seen> streamsEnded = new CopyOnWriteArrayList<>();
    /** On threads of its own, which a stopping gateway does not take along. */
    private final DisposableServer server = HttpServer.create()
            .runOn(LoopResources.create("upstream"))
            .host("127.0.0.1")
            .port(0)
            .handle(this::handle)
            .bindNow();

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    List<Seen> seen(String path) {
        return seen.stream().filter(one -> one.uri().contains(path)).toList();
    }

    Seen last(String path) {
        return seen(path).getLast();
    }

    List<Seen> streamsEnded() {
        return streamsEnded;
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        var one = new Seen(
                request.method().name(), request.uri(), request.requestHeaders().copy());
        seen.add(one);
        String uri = request.uri();
        if (uri.startsWith("/keys")) {
            return response.sendString(Mono.just(TestTokens.keys().toString()));
        }
        if (uri.contains("/step-up")) {
            response.header("WWW-Authenticate", STEP_UP).header("Content-Type", "application/problem+json");
            return response.status(401).sendString(Mono.just("{\"code\":\"step-up-required\"}"));
        }
        if (uri.contains("/slow")) {
            return Mono.never();
        }
        if (uri.contains("/cut")) {
            request.withConnection(connection -> connection.channel().close());
            return Mono.never();
        }
        if (uri.contains("/stream")) {
            return response.sse().sendString(events().doOnCancel(() -> streamsEnded.add(one)));
        }
        if (uri.contains("/large")) {
            response.header("Content-Type", "application/json");
            return response.sendString(Mono.just("\"" + "协商".repeat(2_000) + "\""));
        }
        Duration pause = uri.contains("/later") ? Duration.ofSeconds(1) : Duration.ZERO;
        return request.receive()
                .aggregate()
                .asString(StandardCharsets.UTF_8)
                .defaultIfEmpty("")
                .delayElement(pause)
                .flatMap(body -> response.status(uri.contains("/refused") ? 409 : 200)
                        .header("Content-Type", "application/json")
                        .header("ETag", "\"3\"")
                        .sendString(Mono.just("{\"length\":" + body.length() + "}"))
                        .then());
    }

    private static Flux<String> events() {
        return Flux.interval(Duration.ZERO, Duration.ofMillis(300))
                .map(number -> "id: " + number + "\ndata: {\"n\":" + number + "}\n\n");
    }
}

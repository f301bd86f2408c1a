package cn.xieshang.member.accounts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Keycloak's admin interface over real HTTP, as far as provisioning uses it, with mishaps on request. */
final class FakeKeycloak implements AutoCloseable {
    private final FakeUsers users = new FakeUsers();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Mishap> mishaps = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /** Befalls the next request whose "METHOD path" begins so, once. */
    private record Mishap(String begin, Effect effect) {}

    /** Gives the status to answer with instead; 0 lets the request pass, HANG_UP closes without an answer. */
    private interface Effect {
        int strike(FakeUsers.Request request);
    }

    private static final int PASS = 0;
    private static final int HANG_UP = -1;

    FakeKeycloak() {
        server = start(0);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    FakeUsers users() {
        return users;
    }

    long calls(String begin) {
        return calls.stream().filter(call -> call.startsWith(begin)).count();
    }

    void answers(String begin, int status) {
        mishaps.add(new Mishap(begin, _ -> status));
    }

    /** The request is done, but nobody hears of it: like a crash between the two. */
    void doesButHangsUp(String begin) {
        mishaps.add(new Mishap(begin, request -> {
            users.answer(request);
            return HANG_UP;
        }));
    }

    void meanwhile(String begin, Runnable deed) {
        mishaps.add(new Mishap(begin, _ -> {
            deed.run();
            return PASS;
        }));
    }

    void stop() {
        server.stop(0);
    }

    /** On the same port again. */
    void restart() {
        server = start(server.getAddress().getPort());
    }

    @Override
    public void close() {
        stop();
    }

    private HttpServer start(int port) {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.createContext("/", this::answer);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.start();
            return started;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var request = FakeUsers.Request.of(exchange);
        calls.add(request.call());
        int struck = strike(request);
        if (struck == HANG_UP) {
            exchange.close();
            return;
        }
        var answer = struck == PASS ? users.answer(request) : new FakeUsers.Answer(struck, "{}", null);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (answer.location() != null) {
            exchange.getResponseHeaders().set("Location", url() + "/admin/realms/xieshang/users/" + answer.location());
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private int strike(FakeUsers.Request request) {
        for (Mishap mishap : mishaps) {
            if (request.call().startsWith(mishap.begin()) && mishaps.remove(mishap)) {
                return mishap.effect().strike(request);
            }
        }
        return PASS;
    }
}

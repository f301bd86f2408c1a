package cn.xieshang.gateway;

import cn.xieshang.test.TestTokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What all tests of the running gateway share. Limits are small, so that a test meets them. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "xieshang.gateway.keycloak=http://localhost:18090",
            "xieshang.gateway.origins=https://partner.example",
            "xieshang.gateway.trusted-proxies=127.0.0.1",
            "xieshang.gateway.limits.body=256KB",
            "xieshang.gateway.limits.head=1s",
            "xieshang.gateway.limits.pause=1s",
            "xieshang.gateway.limits.intake.per-minute=3",
            "xieshang.gateway.limits.follow.per-minute=3",
            "xieshang.gateway.limits.user.per-minute=40",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=2s"
        })
abstract class GatewayTest {

    static final TestUpstream UPSTREAM = TestUpstream.INSTANCE;
    static final int NOBODY_LISTENS = freePort();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("xieshang.gateway.member", () -> "http://127.0.0.1:" + NOBODY_LISTENS);
        registry.add("xieshang.gateway.opinion", UPSTREAM::url);
        registry.add("xieshang.gateway.proposal", UPSTREAM::url);
        registry.add("xieshang.gateway.notification", UPSTREAM::url);
        registry.add("xieshang.security.issuer", () -> TestTokens.ISSUER);
        registry.add("xieshang.security.jwks-uri", () -> UPSTREAM.url() + "/keys");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpRequest.Builder withToken(String path) {
        return request(path).header("Authorization", Callers.bearer(Callers.someMember()));
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(HttpRequest.Builder request, String body) {
        return send(request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends bytes as they are and returns all that comes back until the server closes or falls silent. */
    String raw(String bytes) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(10_000);
        return socket;
    }

    static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

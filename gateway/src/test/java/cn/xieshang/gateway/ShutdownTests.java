package cn.xieshang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.test.TestTokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class ShutdownTests {

    private static final TestUpstream UPSTREAM = TestUpstream.INSTANCE;

    @Test
    void aStoppingGatewayEndsStreamsAtOnceAndFinishesWhatIsUnderWay() throws IOException, InterruptedException {
        ConfigurableApplicationContext gateway = start();
        int port = gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (Socket stream = ask(port, "/api/v1/inbox/stream");
                Socket underWay = ask(port, "/api/v1/opinions/later")) {
            Awaitility.await()
                    .until(() -> !UPSTREAM.seen("/later").isEmpty()
                            && !UPSTREAM.seen("/stream").isEmpty());
            assertThat(GatewayTest.line(stream.getInputStream())).isEqualTo("HTTP/1.1 200 OK");

            Instant told = Instant.now();
            Thread closing = Thread.ofPlatform().start(gateway::close);

            assertThat(rest(stream)).as("the stream ends in order").endsWith("0\r\n\r\n");
            assertThat(rest(underWay)).startsWith("HTTP/1.1 200 OK").contains("{\"length\":0}");
            assertThat(closing.join(Duration.ofSeconds(10))).isTrue();
            assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(8));
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(GatewayApplication.class)
                .run(
                        "--server.port=0",
                        "--xieshang.gateway.opinion=" + UPSTREAM.url(),
                        "--xieshang.gateway.notification=" + UPSTREAM.url(),
                        "--xieshang.security.issuer=" + TestTokens.ISSUER,
                        "--xieshang.security.jwks-uri=" + UPSTREAM.url() + "/keys");
    }

    private static Socket ask(int port, String path) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(10_000);
        String head = "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + Callers.bearer(Callers.someMember())
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String rest(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}

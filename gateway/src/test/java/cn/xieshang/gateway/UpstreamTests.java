package cn.xieshang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class UpstreamTests extends GatewayTest {

    @Test
    void aServiceThatDoesNotAnswerInTimeIsATimeout() {
        HttpResponse<String> answer = send(withToken("/api/v1/opinions/slow"));

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("\"code\":\"service-timeout\"");
    }

    @Test
    void aPostIsSentOnceEvenIfTheConnectionBreaks() {
        HttpResponse<String> answer = post(withToken("/api/v1/opinions/cut"), "{}");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("\"code\":\"bad-gateway\"");
        assertThat(UPSTREAM.seen("/cut")).hasSize(1);
    }

    @Test
    void aDeadServiceIsSaidToBeUnavailableAndThenLeftAlone() {
        for (int i = 0; i < 12; i++) {
            HttpResponse<String> answer = send(withToken("/api/v1/members/" + i));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).contains("\"code\":\"service-unavailable\"", "服务暂不可用");
        }
        assertThat(send(request("/actuator/prometheus").header("Authorization", Callers.bearer(Callers.ADMIN)))
                        .body())
                .contains("xieshang_gateway_circuit_open{application=\"gateway\",service=\"member\"} 1.0")
                .contains("xieshang_gateway_circuit_open{application=\"gateway\",service=\"opinion\"} 0.0");
    }

    @Test
    void aServicesOwnRefusalPassesUntouched() {
        HttpResponse<String> answer = send(withToken("/api/v1/opinions/refused"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"length\":0}");
    }

    @Test
    void aServiceThatWantsAFreshLogInIsHeard() {
        HttpResponse<String> answer =
                send(withToken("/api/v1/opinions/step-up").header("Origin", "https://partner.example"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"code\":\"step-up-required\"}");
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly(TestUpstream.STEP_UP);
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(exposed -> assertThat(exposed).contains("WWW-Authenticate"));
    }

    @Test
    void eventsArriveOneByOneAndOutliveTheTimeLimit() throws IOException {
        try (Socket socket = open()) {
            String head = "GET /api/v1/inbox/stream HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n"
                    + "Accept-Encoding: gzip\r\nLast-Event-ID: 41\r\nAuthorization: "
                    + Callers.bearer(Callers.someMember())
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            List<Long> arrivals = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            while (arrivals.size() < 9) {
                String line = line(in);
                lines.add(line);
                if (line.startsWith("data:")) {
                    arrivals.add(System.nanoTime() / 1_000_000);
                }
            }
            assertThat(lines.getFirst()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(lines)
                    .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-encoding"));
            assertThat(arrivals.getLast() - arrivals.getFirst()).isGreaterThan(2_000);
            assertThat(arrivals.get(1) - arrivals.get(0)).isBetween(100L, 900L);
            assertThat(UPSTREAM.last("/stream").headers().get("Last-Event-ID")).isEqualTo("41");
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> !UPSTREAM.streamsEnded().isEmpty());
    }
}

package cn.xieshang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitTests extends GatewayTest {

    @Test
    void publicIntakeIsLimitedForEachAddress() {
        for (int i = 0; i < 3; i++) {
            assertThat(intakeFrom("10.1.0.1").statusCode()).isEqualTo(200);
        }

        HttpResponse<String> fourth = intakeFrom("10.1.0.1");

        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 20L);
        assertThat(fourth.body()).contains("\"code\":\"too-many-requests\"", "操作过于频繁");
        assertThat(intakeFrom("10.1.0.2").statusCode()).isEqualTo(200);
    }

    @Test
    void trackingCodesCannotBeTriedOut() {
        for (int i = 0; i < 3; i++) {
            assertThat(send(from("10.2.0.1", "/api/v1/public/opinions/mine")).statusCode())
                    .isEqualTo(200);
        }

        assertThat(send(from("10.2.0.1", "/api/v1/public/opinions/mine")).statusCode())
                .isEqualTo(429);
    }

    @Test
    void anAccountIsLimitedFromWhereverItComes() {
        String token = Callers.bearer(Callers.named("busy", Role.MEMBER));
        for (int i = 0; i < 40; i++) {
            send(from("10.3.0." + i, "/api/v1/opinions/busy").header("Authorization", token));
        }

        HttpResponse<String> answer =
                send(from("10.3.1.1", "/api/v1/opinions/busy").header("Authorization", token));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(UPSTREAM.seen("/busy")).hasSize(40);
    }

    @Test
    void anAnnouncedLargeBodyIsRefusedAtOnce() {
        HttpResponse<String> answer = post(from("10.4.0.1", "/api/v1/public/opinions?announced"), "x".repeat(70_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
        assertThat(UPSTREAM.seen("announced")).isEmpty();
    }

    @Test
    void tenMegabytesInChunksAreRefusedWhileTheyStream() throws IOException {
        assertThat(chunked(10 * 1024 * 1024, "application/json")).contains("HTTP/1.1 413", "too-large");
    }

    @Test
    void aChunkedBodyWithinTheLimitPasses() {
        HttpRequest.Builder request = withToken("/api/v1/opinions/chunked-fits")
                .PUT(BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream("y".repeat(200_000).getBytes(StandardCharsets.UTF_8))));

        assertThat(send(request).body()).isEqualTo("{\"length\":200000}");
    }

    @Test
    void aBodyThatStopsArrivingIsGivenUpAndNotBlamedOnTheService() throws IOException {
        String head = "POST /api/v1/public/opinions?stalled HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 10.4.0.3\r\n"
                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";

        assertThat(raw(head)).contains("HTTP/1.1 408", "request-too-slow");
    }

    @Test
    void aHeadThatDripsInIsGivenUp() throws IOException, InterruptedException {
        Instant start = Instant.now();
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            out.write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            boolean open = true;
            while (open && Duration.between(start, Instant.now()).toSeconds() < 10) {
                open = drip(out);
                Thread.sleep(100);
            }
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void oversizedHeadersGetAProblemToo() throws IOException {
        String head = "GET / HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nA: " + "a".repeat(20_000) + "\r\n\r\n";

        assertThat(raw(head)).containsPattern("HTTP/1.1 4(13|31)").contains("application/problem+json");
    }

    private static boolean drip(OutputStream out) {
        try {
            out.write('a');
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private String chunked(int length, String type) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            String head = "POST /api/v1/public/opinions?huge HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 10.4.0.2\r\n"
                    + "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("4000\r\n" + "z".repeat(0x4000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int sent = 0; sent < length; sent += 0x4000) {
                    out.write(chunk);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refusedWhileSending) {
                // the answer is already there
            }
            return line(socket.getInputStream())
                    + new String(socket.getInputStream().readNBytes(900), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> intakeFrom(String address) {
        return post(from(address, "/api/v1/public/opinions"), "{}");
    }

    private HttpRequest.Builder from(String address, String path) {
        return request(path).header("X-Forwarded-For", address);
    }
}

package cn.xieshang.local.demo;

import cn.xieshang.local.setup.JsonFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls the platform as any client does, through the gateway. What is not ready yet is asked again for a while. */
final class GatewayClient {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    /** Slow enough that a few tries stay below the limit on public intake. */
    private static final long LOOK_AGAIN_MILLIS = 1500;

    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int CONFLICT = 409;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;

    GatewayClient(int port) {
        this.base = "http://127.0.0.1:" + port + "/api/v1";
    }

    record Answer(int status, String body) {
        boolean good() {
            return status >= OK && status < MULTIPLE_CHOICES;
        }

        JsonNode json() {
            return JsonFile.JSON.readTree(body);
        }
    }

    /** Something of that name may be there with other content, changed by a visitor: then it is left as it is. */
    void register(String token, String path, JsonNode body) throws IOException, InterruptedException {
        until(() -> send("PUT", path, body, "Authorization", "Bearer " + token), CONFLICT);
    }

    Answer submit(String path, JsonNode body, String key) throws IOException, InterruptedException {
        return until(() -> send("POST", path, body, "Idempotency-Key", "\"" + key + "\""), 0);
    }

    Answer get(String token, String path) throws IOException, InterruptedException {
        return send("GET", path, null, "Authorization", "Bearer " + token);
    }

    /** Services hear of each other's things with a short delay, so a refusal is final only after a while. */
    private static Answer until(Call call, int alsoFine) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = call.send();
            if (answer.good() || answer.status() == alsoFine) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new IOException(answer.status() + " " + answer.body());
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private interface Call {
        Answer send() throws IOException, InterruptedException;
    }

    private Answer send(String method, String path, @Nullable JsonNode body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(15))
                .headers(headers)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JsonFile.JSON.writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body());
    }
}

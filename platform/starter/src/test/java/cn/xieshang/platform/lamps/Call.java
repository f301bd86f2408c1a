package cn.xieshang.platform.lamps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request, to be completed and sent. */
public final class Call {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpRequest.Builder request;
    private final String method;
    private BodyPublisher body = BodyPublishers.noBody();

    Call(int port, String method, String path) {
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
        this.method = method;
    }

    /** The answer; its body is read as JSON when there is one. */
    public record Answer(int status, java.net.http.HttpHeaders headers, String body) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The code of a problem. */
        public String code() {
            return json().path("code").asString("");
        }

        /** The first error of a problem: pointer and code. */
        public String error() {
            JsonNode error = json().path("errors").path(0);
            return error.path("pointer").asString("?") + " "
                    + error.path("code").asString("?");
        }
    }

    public Call header(String name, String value) {
        request.header(name, value);
        return this;
    }

    public Call token(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Call json(String json) {
        body = BodyPublishers.ofString(json);
        return header("Content-Type", "application/json");
    }

    public Call bytes(byte[] bytes) {
        body = BodyPublishers.ofByteArray(bytes);
        return header("Content-Type", "application/json");
    }

    /** Without saying before how long it is. */
    public Call chunked(Supplier<InputStream> stream) {
        body = BodyPublishers.ofInputStream(stream);
        return header("Content-Type", "application/json");
    }

    public Answer send() {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

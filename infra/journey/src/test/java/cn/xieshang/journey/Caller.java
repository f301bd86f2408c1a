package cn.xieshang.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at the gateway. */
final class Caller {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param etag the version of what was answered, with its quotes; empty when there is none */
    record Answer(int status, JsonNode body, String etag) {
        Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + " but was " + status + ": " + body);
            }
            return this;
        }

        String text(String field) {
            return body.path(field).asString("");
        }
    }

    private final int port;
    private final @Nullable String token;

    Caller(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    Answer get(String path, String... headers) {
        return call("GET", path, null, headers);
    }

    Answer post(String path, Map<String, ?> body, String... headers) {
        return call("POST", path, body, headers);
    }

    Answer put(String path, Map<String, ?> body, String... headers) {
        return call("PUT", path, body, headers);
    }

    /** The items of all pages of a list. */
    List<JsonNode> all(String list) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            Answer page = get(list + (next.isEmpty() ? "" : "&after=" + next)).expect(200);
            page.body().path("items").forEach(items::add);
            next = page.text("next");
        } while (!next.isEmpty());
        return items;
    }

    private Answer call(String method, String path, @Nullable Map<String, ?> body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .timeout(Duration.ofSeconds(20))
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            byte[] bytes = answer.body();
            return new Answer(
                    answer.statusCode(),
                    bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new Unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The line broke: the caller does not know whether it was done. */
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswered(Throwable cause) {
            super(cause);
        }
    }
}

package cn.xieshang.local.keycloak;

import cn.xieshang.local.setup.JsonFile;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The few things that the launcher asks of Keycloak over HTTP. */
public final class KeycloakAdmin {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String base;

    public KeycloakAdmin(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** An access token by user name and password, for clients that may do that. */
    public String token(String realm, String client, String user, String password) throws IOException {
        return token(
                realm,
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", user,
                        "password", password,
                        "scope", "openid"));
    }

    String token(String realm, Map<String, String> form) throws IOException {
        HttpRequest request = post("/realms/" + realm + "/protocol/openid-connect/token", form)
                .build();
        return send(request).path("access_token").asString();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    HttpRequest.Builder post(String path, Map<String, String> form) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The first whose field has exactly the value, in a list of the admin API. */
    public Optional<ObjectNode> find(String token, String path, String field, String value) throws IOException {
        for (JsonNode found : call(token, "GET", path, null)) {
            if (found.path(field).asString("").equals(value)) {
                return Optional.of((ObjectNode) found);
            }
        }
        return Optional.empty();
    }

    public JsonNode call(String token, String method, String path, @Nullable JsonNode body) throws IOException {
        HttpRequest request = request("/admin/realms/" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JsonFile.JSON.writeValueAsString(body)))
                .build();
        return send(request);
    }

    private JsonNode send(HttpRequest request) throws IOException {
        HttpResponse<String> answer = exchange(request);
        if (answer.statusCode() < OK || answer.statusCode() >= MULTIPLE_CHOICES) {
            throw new IOException(request.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isBlank() ? JsonFile.JSON.createObjectNode() : JsonFile.JSON.readTree(answer.body());
    }

    HttpResponse<String> exchange(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}

package cn.xieshang.member.accounts;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The accounts of the realm, and what the admin interface answers about them. */
final class FakeUsers {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ROLE = "{\"id\":\"r1\",\"name\":\"member\"}";

    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();

    record Request(String method, List<String> path, String query, String body) {
        static Request of(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath().replace("/admin/realms/xieshang/", "");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
            return new Request(exchange.getRequestMethod(), List.of(path.split("/")), query, body);
        }

        String call() {
            return method + " " + String.join("/", path);
        }
    }

    record Answer(int status, String body, @Nullable String location) {}

    /** An account that was there before us. */
    String add(String username, Map<String, String> attributes) {
        ObjectNode user = JSON.createObjectNode().put("username", username).put("enabled", true);
        attributes.forEach(
                (name, value) -> user.withObject("/attributes").putArray(name).add(value));
        return put(user);
    }

    void remove(String id) {
        users.remove(id);
    }

    int size() {
        return users.size();
    }

    ObjectNode named(String username) {
        return find(username).orElseThrow();
    }

    Answer answer(Request request) {
        List<String> path = request.path();
        return switch (path.getFirst()) {
            case "users" -> path.size() == 1 ? collection(request) : one(request, users.get(path.get(1)));
            case "roles" -> ok(ROLE);
            default -> ok("{\"access_token\":\"t\",\"expires_in\":60,\"token_type\":\"Bearer\"}");
        };
    }

    private Answer collection(Request request) {
        if (request.method().equals("GET")) {
            ArrayNode found = JSON.createArrayNode();
            find(request.query().replaceAll(".*username=([^&]*).*", "$1")).ifPresent(found::add);
            return ok(found.toString());
        }
        ObjectNode wanted = (ObjectNode) JSON.readTree(request.body());
        if (find(wanted.path("username").asString("")).isPresent()) {
            return new Answer(409, "{\"errorMessage\":\"User exists with same username\"}", null);
        }
        return new Answer(201, "", put(wanted));
    }

    private static Answer one(Request request, @Nullable ObjectNode user) {
        if (user == null) {
            return new Answer(404, "{\"error\":\"User not found\"}", null);
        }
        switch (request.method() + " " + request.path().getLast()) {
            case "POST realm" -> user.set("rolesGiven", JSON.readTree(request.body()));
            case "POST logout" -> user.put("loggedOut", true);
            default -> {
                if (request.method().equals("PUT")) {
                    user.setAll((ObjectNode) JSON.readTree(request.body()));
                }
            }
        }
        return request.method().equals("GET") ? ok(user.toString()) : new Answer(204, "", null);
    }

    private Optional<ObjectNode> find(String username) {
        return users.values().stream()
                .filter(user -> user.path("username").asString("").equals(username))
                .findFirst();
    }

    private String put(ObjectNode user) {
        String id = UUID.randomUUID().toString();
        users.put(id, user.put("id", id));
        return id;
    }

    private static Answer ok(String body) {
        return new Answer(200, body, null);
    }
}

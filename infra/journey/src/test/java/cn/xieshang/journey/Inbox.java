package cn.xieshang.journey;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a person was told. */
record Inbox(Caller owner) {
    static final Duration SOON = Duration.ofSeconds(60);

    /** Waits until the owner was told; the id of the opinion that it is about. */
    String awaitSubject(String code, String serial) {
        return await().atMost(SOON)
                .until(
                        () -> items().stream()
                                .filter(item ->
                                        code(item).equals(code) && serial(item).equals(serial))
                                .map(item -> item.path("subject").path("id").asString(""))
                                .findFirst()
                                .orElse(""),
                        found -> !found.isEmpty());
    }

    /** How often what was told about the opinion. */
    Map<String, Integer> told(String serial) {
        Map<String, Integer> counts = new TreeMap<>();
        items().stream()
                .filter(item -> serial(item).equals(serial))
                .forEach(item -> counts.merge(code(item), 1, Integer::sum));
        return counts;
    }

    /** How often of which opinion it was told that it came in. */
    Map<String, Integer> received() {
        Predicate<JsonNode> received = item -> code(item).equals("opinion.received");
        Map<String, Integer> counts = new TreeMap<>();
        items().stream().filter(received).forEach(item -> counts.merge(serial(item), 1, Integer::sum));
        return counts;
    }

    private List<JsonNode> items() {
        return owner.all("/inbox?limit=100");
    }

    private static String code(JsonNode item) {
        return item.path("code").asString("");
    }

    private static String serial(JsonNode item) {
        return item.path("subject").path("serial").asString("");
    }
}

package cn.xieshang.notification.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The one page of all events only refers to the schemas: to every one of them, and to nothing that is not there. */
class AsyncApiTests {
    private static final Path CONTRACTS = Path.of("../platform/contracts/src/main/resources");
    private static final Object PAGE = page();

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(references()).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#/")) {
                assertThat(at(reference)).as(reference).isNotNull();
            } else {
                assertThat(CONTRACTS.resolve(reference)).exists();
            }
        });
    }

    @Test
    void everyEventThatThereIsIsListed() throws IOException {
        List<String> there;
        try (Stream<Path> files = Files.walk(CONTRACTS.resolve("events"))) {
            there = files.filter(file -> file.endsWith("schema.json"))
                    .map(file -> "./" + CONTRACTS.relativize(file))
                    .toList();
        }

        assertThat(references().stream().filter(reference -> reference.startsWith("./")))
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void everyMessageIsOnTheChannelOfTheServiceThatTellsIt() {
        assertThat(keys("#/components/messages")).isNotEmpty().allSatisfy(name -> {
            String own = name.substring(0, name.indexOf('.')) + "-events";
            String channel = at("#/channels/" + own) == null ? "member-events" : own;
            assertThat(at("#/channels/" + channel + "/messages/" + name + "/$ref"))
                    .isEqualTo("#/components/messages/" + name);
        });
    }

    @Test
    void itIsOfTheVersionWeSpeakOf() {
        assertThat(at("#/asyncapi")).isEqualTo("3.0.0");
    }

    private static Object page() {
        try {
            return new Yaml().load(Files.readString(CONTRACTS.resolve("asyncapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> references() {
        var references = new ArrayList<String>();
        collect(PAGE, references);
        return references;
    }

    private static void collect(Object part, List<String> references) {
        switch (part) {
            case Map<?, ?> map -> {
                if (map.get("$ref") instanceof String reference) {
                    references.add(reference);
                }
                map.values().forEach(value -> collect(value, references));
            }
            case Collection<?> all -> all.forEach(value -> collect(value, references));
            default -> {
                // a leaf
            }
        }
    }

    private static List<String> keys(String pointer) {
        return at(pointer) instanceof Map<?, ?> map
                ? map.keySet().stream().map(Object::toString).toList()
                : List.of();
    }

    private static @Nullable Object at(String pointer) {
        Object part = PAGE;
        for (String step : pointer.substring(2).split("/")) {
            part = part instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return part;
    }
}

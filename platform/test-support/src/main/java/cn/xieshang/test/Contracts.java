package cn.xieshang.test;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.platform.outbox.OutboundEvent;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Both sides of a contract: what is published fits its schema, what is heard can be read from its example. */
public final class Contracts {
    private static final Pattern TYPE = Pattern.compile("cn\\.xieshang\\.(.+)\\.v(\\d+)");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** The payload fits the schema and has the fields of the example, neither more nor fewer than it may. */
    public static void assertPublished(OutboundEvent event) {
        String payload = EventJson.mapper().writeValueAsString(event.payload());
        assertFits(event.name(), event.version(), payload);
        Set<String> known = fields(example(event.name(), event.version()));
        assertThat(known)
                .as("the example of %s shows every field", event.type())
                .containsAll(fields(payload));
    }

    /** Every example of what is heard becomes our own record, and nothing in it is missing. */
    public static void assertHeard(IncomingEvents events) {
        for (String type : events.types()) {
            Matcher parts = TYPE.matcher(type);
            assertThat(parts.matches()).as("type %s", type).isTrue();
            String example = example(parts.group(1), Integer.parseInt(parts.group(2)));
            IncomingEvents.Handler<?> handler = Objects.requireNonNull(events.handler(type));
            EventJson.mapper().readValue(example, handler.payload());
            Set<String> offered = fields(example);
            for (RecordComponent wanted : handler.payload().getRecordComponents()) {
                boolean optional = wanted.getAnnotatedType().isAnnotationPresent(Nullable.class);
                assertThat(optional || offered.contains(wanted.getName()))
                        .as("%s has %s", type, wanted.getName())
                        .isTrue();
            }
        }
    }

    /** The JSON fits the schema of the event. */
    public static void assertFits(String name, int version, String json) {
        Schema schema = SCHEMAS.getSchema(resource(path(name, version) + "schema.json"));
        assertThat(schema.validate(json, InputFormat.JSON))
                .as("%s v%d: %s", name, version, json)
                .isEmpty();
    }

    public static String example(String name, int version) {
        return resource(path(name, version) + "example.json");
    }

    private static String path(String name, int version) {
        return "/events/" + name + "/v" + version + "/";
    }

    private static Set<String> fields(String json) {
        Set<String> names = new TreeSet<>();
        EventJson.mapper().readTree(json).propertyNames().forEach(names::add);
        return names;
    }

    private static String resource(String path) {
        try (InputStream file = Contracts.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new AssertionError("no such contract document: " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

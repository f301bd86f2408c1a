package cn.xieshang.platform.incoming;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a service hears from one topic, as an index: type, our own reading of it, what to do. A bean of this type is
 * all it takes to listen. Types not named are ignored; a handler must change nothing when it hears the same twice.
 */
public final class IncomingEvents {
    private final String topic;
    private final Map<String, Handler<?>> handlers = new LinkedHashMap<>();

    private IncomingEvents(String topic) {
        this.topic = topic;
    }

    public static IncomingEvents from(String topic) {
        return new IncomingEvents(topic);
    }

    /**
     * @param type the full type, such as {@code cn.xieshang.opinion.referred.v1}
     * @param payload a record with the fields we need; others are ignored
     */
    public <T> IncomingEvents on(String type, Class<T> payload, BiConsumer<IncomingEvent, T> handler) {
        if (handlers.put(type, new Handler<>(payload, handler)) != null) {
            throw new IllegalArgumentException("heard twice: " + type);
        }
        return this;
    }

    public String topic() {
        return topic;
    }

    /** The types heard: a contract test reads the example of each. */
    public Set<String> types() {
        return Set.copyOf(handlers.keySet());
    }

    public @Nullable Handler<?> handler(String type) {
        return handlers.get(type);
    }

    /** How one type is read and who takes it. */
    public record Handler<T>(Class<T> payload, BiConsumer<IncomingEvent, T> action) {}
}

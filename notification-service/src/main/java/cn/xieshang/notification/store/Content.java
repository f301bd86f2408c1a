package cn.xieshang.notification.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as a code and parameters; words are found when it is read.
 *
 * @param event id of the event it came from
 * @param code such as {@code opinion.referred}
 * @param at when it happened, says the event
 */
public record Content(
        String event,
        String code,
        @Nullable String office,
        @Nullable String district,
        Instant at,
        Subject subject,
        Map<String, String> parameters) {
    public Content {
        parameters = Map.copyOf(parameters);
    }

    /** What it is about, enough for a link. */
    public record Subject(String kind, String id, @Nullable String serial) {}
}

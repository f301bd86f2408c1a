package cn.xieshang.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns a decided fact into the finished message. Its id follows from source, collection, aggregate and sequence, so
 * the same decision has the same id however often it is stored or sent.
 */
final class EventSealer {
    private static final String SCHEMAS = "https://xieshang.cn/contracts/events/";

    private final String source;
    private final Clock clock;
    private final Supplier<@Nullable String> traceparent;

    EventSealer(String source, Clock clock, Supplier<@Nullable String> traceparent) {
        this.source = source;
        this.clock = clock;
        this.traceparent = traceparent;
    }

    PendingEvent seal(String collection, OutboundEvent event, long sequence) {
        String origin = source + '/' + collection + '/' + event.subject() + '/' + sequence;
        return new PendingEvent(
                UUID.nameUUIDFromBytes(origin.getBytes(UTF_8)).toString(),
                event.type(),
                event.subject(),
                event.office() == null ? null : event.office().value(),
                event.district() == null ? null : event.district().value(),
                sequence,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                SCHEMAS + event.name() + "/v" + event.version() + "/schema.json",
                traceparent.get(),
                EventJson.mapper().writeValueAsString(event.payload()));
    }
}

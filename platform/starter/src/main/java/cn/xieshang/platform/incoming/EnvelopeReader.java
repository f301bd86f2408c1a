package cn.xieshang.platform.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in Kafka's binary mode, read strictly: what lacks a header or has a bad one is not an event of ours. */
final class EnvelopeReader {
    private EnvelopeReader() {}

    static IncomingEvent read(Headers headers) {
        if (!required(headers, "ce_specversion").equals("1.0")) {
            throw new UnreadableEventException("ce_specversion is not 1.0");
        }
        if (!required(headers, "content-type").startsWith("application/json")) {
            throw new UnreadableEventException("content-type is not application/json");
        }
        required(headers, "ce_source");
        return new IncomingEvent(
                required(headers, "ce_id"),
                required(headers, "ce_type"),
                required(headers, "ce_subject"),
                parsed(headers, "ce_time", EnvelopeReader::instant),
                parsed(headers, "ce_sequence", EnvelopeReader::sequence),
                optional(headers, "ce_office", OfficeId::new),
                optional(headers, "ce_district", DistrictId::new));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static long sequence(String text) {
        long sequence = Long.parseLong(text);
        if (sequence < 1) {
            throw new IllegalArgumentException("not a sequence");
        }
        return sequence;
    }

    private static String required(Headers headers, String name) {
        String text = text(headers, name);
        if (text == null || text.isBlank()) {
            throw new UnreadableEventException(name + " is missing");
        }
        return text;
    }

    private static <T> T parsed(Headers headers, String name, Function<String, T> reading) {
        try {
            return reading.apply(required(headers, name));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new UnreadableEventException(name + " cannot be read", wrong);
        }
    }

    private static <T> @Nullable T optional(Headers headers, String name, Function<String, T> reading) {
        return text(headers, name) == null ? null : parsed(headers, name, reading);
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}

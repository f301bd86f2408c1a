package cn.xieshang.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A pending event as a Kafka record: CloudEvents 1.0, binary mode; the key is the aggregate. */
final class CloudEventHeaders {
    private CloudEventHeaders() {}

    static ProducerRecord<String, byte[]> toRecord(String topic, String source, PendingEvent event) {
        ProducerRecord<String, byte[]> sent =
                new ProducerRecord<>(topic, event.subject(), event.data().getBytes(StandardCharsets.UTF_8));
        Headers headers = sent.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.id());
        add(headers, "ce_type", event.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", event.subject());
        add(headers, "ce_time", DateTimeFormatter.ISO_INSTANT.format(event.time()));
        add(headers, "ce_dataschema", event.dataschema());
        add(headers, "ce_sequence", Long.toString(event.sequence()));
        add(headers, "ce_office", event.office());
        add(headers, "ce_district", event.district());
        add(headers, "traceparent", event.traceparent());
        add(headers, "content-type", "application/json");
        return sent;
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}

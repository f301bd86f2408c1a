package cn.xieshang.platform.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * What this service could not take, and where it came from.
 *
 * @param value the bytes as they came, Base64
 */
record DeadLetter(
        int partition,
        long offset,
        Instant time,
        @Nullable String topic,
        int originalPartition,
        long originalOffset,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String cause,
        @Nullable String place,
        @Nullable String value) {

    static DeadLetter from(ConsumerRecord<byte[], byte[]> letter) {
        return new DeadLetter(
                letter.partition(),
                letter.offset(),
                Instant.ofEpochMilli(letter.timestamp()),
                topic(letter),
                number(letter, KafkaHeaders.DLT_ORIGINAL_PARTITION, Integer.BYTES)
                        .getInt(),
                number(letter, KafkaHeaders.DLT_ORIGINAL_OFFSET, Long.BYTES).getLong(),
                text(letter, "ce_type"),
                text(letter, "ce_subject"),
                text(letter, KafkaHeaders.DLT_EXCEPTION_FQCN),
                text(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE),
                letter.value() == null ? null : Base64.getEncoder().encodeToString(letter.value()));
    }

    static @Nullable String topic(ConsumerRecord<byte[], byte[]> letter) {
        return text(letter, KafkaHeaders.DLT_ORIGINAL_TOPIC);
    }

    private static @Nullable String text(ConsumerRecord<?, ?> letter, String header) {
        Header found = letter.headers().lastHeader(header);
        return found == null ? null : new String(found.value(), UTF_8);
    }

    private static ByteBuffer number(ConsumerRecord<?, ?> letter, String header, int bytes) {
        Header found = letter.headers().lastHeader(header);
        return found == null || found.value().length != bytes
                ? ByteBuffer.allocate(bytes)
                : ByteBuffer.wrap(found.value());
    }
}

package cn.xieshang.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What we write without the CloudEvents library is what the library reads. */
class CloudEventsConformityTests {
    @Test
    void theLibraryReadsOurRecords() {
        PendingEvent event = new EventSealer(
                        "/opinion-service",
                        OutboxBench.CLOCK,
                        () -> "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .seal("opinions", OutboxBench.event("a1", new OutboxBench.Told("灯坏了")), 7);
        ProducerRecord<String, byte[]> sent = CloudEventHeaders.toRecord("opinion-events", "/opinion-service", event);

        CloudEvent read =
                KafkaMessageFactory.createReader(sent.headers(), sent.value()).toEvent();

        assertThat(read.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(read.getId()).isEqualTo(event.id());
        assertThat(read.getType()).isEqualTo("cn.xieshang.opinion.received.v1");
        assertThat(read.getSource()).hasToString("/opinion-service");
        assertThat(read.getSubject()).isEqualTo("a1");
        assertThat(read.getTime()).isEqualTo(OffsetDateTime.parse("2026-11-24T01:00:00Z"));
        assertThat(read.getDataSchema())
                .hasToString("https://xieshang.cn/contracts/events/opinion.received/v1/schema.json");
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(read.getExtension("sequence")).isEqualTo("7");
        assertThat(read.getExtension("office")).isEqualTo("wangjiang");
        assertThat(read.getExtension("district")).isEqualTo("binjiang");
        assertThat(new String(Objects.requireNonNull(read.getData()).toBytes(), UTF_8))
                .isEqualTo("{\"text\":\"灯坏了\"}");
        assertThat(sent.key()).isEqualTo("a1");
    }

    @Test
    void theSameDecisionHasTheSameIdAndAnotherOneAnother() {
        EventSealer sealer = new EventSealer("/opinion-service", OutboxBench.CLOCK, () -> null);
        OutboundEvent event = OutboxBench.event("a1", new OutboxBench.Told("x"));
        String id = sealer.seal("opinions", event, 7).id();

        assertThat(sealer.seal("opinions", event, 7).id()).isEqualTo(id);
        assertThat(sealer.seal("opinions", event, 8).id()).isNotEqualTo(id);
        assertThat(sealer.seal("drafts", event, 7).id()).isNotEqualTo(id);
    }
}

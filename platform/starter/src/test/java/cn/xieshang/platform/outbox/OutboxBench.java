package cn.xieshang.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.testing.Broker;
import cn.xieshang.platform.testing.Store;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.springframework.kafka.core.KafkaOperations;

/** A collection with its topic, writers and as many relays as a test wants. */
final class OutboxBench {
    static final OfficeId OFFICE = new OfficeId("wangjiang");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    static final RelaySettings SETTINGS = new RelaySettings(
            true,
            100,
            20,
            Duration.ofMillis(1_200),
            Duration.ofMillis(300),
            Duration.ofMillis(50),
            Duration.ofMillis(400));

    final Store store = new Store();
    final OutboxCollection outbox =
            new OutboxCollection("opinions-" + UUID.randomUUID().toString().substring(0, 8), Broker.topic());
    final Wakeups wakeups = new Wakeups();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final GuardedWrites writes =
            new MongoGuardedWrites(store.template(), new EventSealer("/opinion-service", CLOCK, () -> null), wakeups);

    record Told(String text) {}

    static OutboundEvent event(String aggregate, Object payload) {
        return new OutboundEvent("opinion.received", 1, aggregate, OFFICE, new DistrictId("binjiang"), payload);
    }

    void insert(String aggregate) {
        writes.insert(
                outbox.collection(),
                new Document("_id", aggregate).append("office", OFFICE.value()),
                event(aggregate, new Told("1")));
    }

    void change(String aggregate, long expected) {
        writes.update(
                outbox.collection(),
                Filters.eq("_id", aggregate),
                expected,
                new Document("at", expected),
                event(aggregate, new Told(Long.toString(expected + 1))));
    }

    PendingAggregates pending(RelaySettings settings) {
        return new PendingAggregates(store.collection(outbox.collection()), Clock.systemUTC(), settings);
    }

    OutboxRelay relay(RelaySettings settings, KafkaOperations<String, byte[]> kafka, RelayHooks hooks) {
        BatchSender sender =
                new BatchSender(kafka, outbox.topic(), "/opinion-service", Clock.systemUTC(), settings.margin());
        return new OutboxRelay(outbox, pending(settings), sender, settings, new OutboxMeters(meters), hooks);
    }

    RelayWorker worker(RelaySettings settings, KafkaOperations<String, byte[]> kafka, RelayHooks hooks) {
        return worker(settings, kafka, hooks, wakeups);
    }

    RelayWorker worker(RelaySettings settings, KafkaOperations<String, byte[]> kafka, RelayHooks hooks, Wakeups heard) {
        return new RelayWorker(
                outbox, pending(settings), relay(settings, kafka, hooks), heard, settings, new OutboxMeters(meters));
    }

    /** Documents with anything of the outbox left in them. */
    long leftBehind() {
        return store.collection(outbox.collection())
                .countDocuments(Filters.or(
                        Filters.exists(OutboxFields.PENDING),
                        Filters.exists(OutboxFields.EVENTS),
                        Filters.exists(OutboxFields.LEASE + "Until")));
    }

    List<ConsumerRecord<String, byte[]>> sent() {
        return Broker.everythingOn(outbox.topic());
    }

    /** Sequences by aggregate in the order of their first delivery. */
    Map<String, Set<Long>> firstDeliveries() {
        Map<String, Set<Long>> sequences = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> heard : sent()) {
            sequences
                    .computeIfAbsent(heard.key(), ignored -> new LinkedHashSet<>())
                    .add(Long.parseLong(
                            new String(heard.headers().lastHeader("ce_sequence").value(), UTF_8)));
        }
        return sequences;
    }

    static List<Long> upTo(long last) {
        List<Long> sequences = new ArrayList<>();
        for (long sequence = 1; sequence <= last; sequence++) {
            sequences.add(sequence);
        }
        return sequences;
    }
}

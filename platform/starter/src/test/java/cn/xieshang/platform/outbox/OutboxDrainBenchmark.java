package cn.xieshang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.outbox.OutboxBench.Told;
import cn.xieshang.platform.testing.Broker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How fast a backlog is told: {@code -Dbenchmark=100000} with {@code MONGODB_URI_TEST} naming an indexed server. */
@EnabledIfSystemProperty(named = "benchmark", matches = "\\d+")
class OutboxDrainBenchmark {
    private final OutboxBench bench = new OutboxBench();

    @Test
    void aBacklogIsToldFast() throws Exception {
        int backlog = Integer.getInteger("benchmark", 100_000);
        RelaySettings settings = new RelaySettings(
                true,
                Integer.getInteger("batch", 500),
                20,
                Duration.ofSeconds(8),
                Duration.ofSeconds(6),
                Duration.ofSeconds(1),
                Duration.ofSeconds(30));
        fill(backlog);
        bench.pending(settings).createIndex();
        OutboxRelay relay =
                bench.relay(settings, Broker.template(Map.of(ProducerConfig.LINGER_MS_CONFIG, 2)), RelayHooks.NONE);
        System.gc();
        long heap = used();
        long highest = heap;
        long started = System.nanoTime();
        while (relay.sendWhatWaits().claimed() > 0) {
            highest = Math.max(highest, used());
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        System.gc();
        System.out.printf(
                "drained %d in %.1f s: %.0f/s; heap %d MB before, %d at most, %d after%n",
                backlog, seconds, backlog / seconds, heap >> 20, highest >> 20, used() >> 20);
        assertThat(bench.leftBehind()).isZero();
    }

    private void fill(int backlog) {
        EventSealer sealer = new EventSealer("/opinion-service", OutboxBench.CLOCK, () -> null);
        List<Document> documents = new ArrayList<>();
        for (int number = 0; number < backlog; number++) {
            String id = "a" + number;
            documents.add(new Document("_id", id)
                    .append(OutboxFields.VERSION, 1L)
                    .append(
                            OutboxFields.EVENTS,
                            List.of(sealer.seal(
                                            bench.outbox.collection(),
                                            OutboxBench.event(id, new Told("x".repeat(300))),
                                            1)
                                    .toDocument()))
                    .append(OutboxFields.PENDING, true));
            if (documents.size() == 5_000) {
                bench.store.collection(bench.outbox.collection()).insertMany(documents);
                documents.clear();
            }
        }
        if (!documents.isEmpty()) {
            bench.store.collection(bench.outbox.collection()).insertMany(documents);
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

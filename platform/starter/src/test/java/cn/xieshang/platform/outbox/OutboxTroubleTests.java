package cn.xieshang.platform.outbox;

import static cn.xieshang.platform.outbox.OutboxBench.SETTINGS;
import static cn.xieshang.platform.outbox.OutboxBench.event;
import static cn.xieshang.platform.outbox.OutboxBench.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.outbox.OutboxBench.Told;
import cn.xieshang.platform.testing.Broker;
import cn.xieshang.platform.testing.PortProxy;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.core.KafkaTemplate;

class OutboxTroubleTests {
    private final OutboxBench bench = new OutboxBench();
    private RelayWorkers workers = new RelayWorkers(List.of(), () -> {});

    @AfterEach
    void stop() {
        workers.stop();
    }

    @Test
    void anEventTooLargeStopsOnlyItsOwnAggregate() {
        start(Broker.template(Map.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 20_000)));
        bench.insert("large");
        bench.writes.update(
                bench.outbox.collection(),
                Filters.eq("_id", "large"),
                1,
                new Document(),
                event("large", new Told("x".repeat(30_000))));
        bench.change("large", 2);
        bench.insert("small");
        bench.change("small", 1);

        await().until(() -> bench.leftBehind() == 1);
        await().until(() -> attempts("large") >= 2);
        bench.change("small", 2);
        await().until(() -> bench.leftBehind() == 1);

        assertThat(bench.firstDeliveries().get("small")).containsExactlyElementsOf(upTo(3));
        assertThat(bench.firstDeliveries().get("large")).as("nothing overtakes").containsExactly(1L);
        assertThat(bench.meters.counter("outbox.failures", failureOfSize()).count())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void commandsGoOnWhileTheBrokerIsAwayAndEverythingIsToldAfterwards() throws Exception {
        int brokerPort = Integer.parseInt(Broker.address().split(":")[1]);
        try (PortProxy proxy = new PortProxy(brokerPort)) {
            proxy.cut();
            start(Broker.template(Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    "127.0.0.1:" + proxy.port(),
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    200)));
            for (int number = 0; number < 30; number++) {
                bench.insert("a" + number);
                bench.change("a" + number, 1);
            }
            await().until(() -> health().equals("DEGRADED"));
            assertThat(bench.leftBehind()).isEqualTo(30);

            proxy.mend();

            await().atMost(Duration.ofSeconds(15)).until(() -> bench.leftBehind() == 0);
            assertThat(bench.firstDeliveries())
                    .hasSize(30)
                    .allSatisfy((aggregate, told) -> assertThat(told).containsExactly(1L, 2L));
            await().until(() -> health().equals("UP"));
        }
    }

    @Test
    void whatWasWrittenInAnotherProcessIsFoundWithoutAHint() {
        bench.insert("before");
        bench.wakeups.interruptWaiting(bench.outbox.collection());
        start(bench.worker(SETTINGS, Broker.template(Map.of()), RelayHooks.NONE, new Wakeups()));
        await().until(() -> bench.leftBehind() == 0);
        bench.insert("after");
        await().until(() -> bench.leftBehind() == 0);
        assertThat(bench.sent()).hasSize(2);
    }

    @Test
    void theBacklogIsCountedWithItsOldestEvent() {
        bench.insert("a");
        bench.insert("b");
        bench.change("b", 1);

        Backlog backlog = bench.pending(SETTINGS).backlog();

        assertThat(backlog.aggregates()).isEqualTo(2);
        assertThat(backlog.oldest()).isLessThanOrEqualTo(Duration.between(OutboxBench.CLOCK.instant(), Instant.now()));
    }

    private void start(KafkaTemplate<String, byte[]> kafka) {
        start(bench.worker(SETTINGS, kafka, RelayHooks.NONE));
    }

    private void start(RelayWorker worker) {
        workers = new RelayWorkers(List.of(worker), () -> {});
        workers.start();
    }

    private String health() {
        Status status = new OutboxHealth(workers).health().getStatus();
        return status.getCode();
    }

    private String[] failureOfSize() {
        return new String[] {"collection", bench.outbox.collection(), "cause", "RecordTooLargeException"};
    }

    private int attempts(String id) {
        Document stored = bench.store
                .collection(bench.outbox.collection())
                .find(Filters.eq("_id", id))
                .first();
        return stored == null ? 0 : stored.getInteger(OutboxFields.ATTEMPTS, 0);
    }
}

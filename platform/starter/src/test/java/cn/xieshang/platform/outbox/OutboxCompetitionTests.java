package cn.xieshang.platform.outbox;

import static cn.xieshang.platform.outbox.OutboxBench.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.testing.Broker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

class OutboxCompetitionTests {
    private static final int AGGREGATES = 60;
    private static final int VERSIONS = 8;
    private static final KafkaTemplate<String, byte[]> KAFKA = Broker.template(Map.of());

    private final OutboxBench bench = new OutboxBench();
    private final List<RelayWorker> workers = new ArrayList<>();

    @AfterEach
    void stop() {
        workers.forEach(RelayWorker::stop);
    }

    @Test
    void threeRelaysTellEverythingInOrder() throws Exception {
        RelaySettings noLeaseEnds = new RelaySettings(
                true,
                100,
                20,
                Duration.ofSeconds(30),
                Duration.ofMillis(300),
                Duration.ofMillis(50),
                Duration.ofMillis(400));
        for (int relay = 0; relay < 3; relay++) {
            start(noLeaseEnds, RelayHooks.NONE);
        }
        writeEverything();
        everythingIsToldInOrder();
        assertThat(bench.sent()).as("no lease was lost, so nothing is repeated").hasSize(AGGREGATES * VERSIONS);
    }

    @Test
    void aRelayStalledPastItsLeaseHarmsNobody() throws Exception {
        RelaySettings shortLease = new RelaySettings(
                true,
                20,
                20,
                Duration.ofMillis(300),
                Duration.ofMillis(200),
                Duration.ofMillis(20),
                Duration.ofMillis(400));
        AtomicInteger rounds = new AtomicInteger();
        RelayHooks stalling = new RelayHooks() {
            @Override
            public void beforeSettling(Claim claim) {
                stallNowAndThen();
            }

            @Override
            public void beforeSending(Claim claim) {
                stallNowAndThen();
            }

            private void stallNowAndThen() {
                if (rounds.incrementAndGet() % 5 == 0) {
                    LockSupport.parkNanos(Duration.ofMillis(450).toNanos());
                }
            }
        };
        start(shortLease, stalling);
        start(shortLease, stalling);
        start(shortLease, RelayHooks.NONE);
        writeEverything();
        everythingIsToldInOrder();
    }

    private void start(RelaySettings settings, RelayHooks hooks) {
        RelayWorker worker = bench.worker(settings, KAFKA, hooks, workers.isEmpty() ? bench.wakeups : new Wakeups());
        workers.add(worker);
        Thread.ofVirtual().start(worker);
    }

    private void writeEverything() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            for (int number = 0; number < AGGREGATES; number++) {
                String aggregate = "a" + number;
                writers.submit(() -> {
                    bench.insert(aggregate);
                    for (long version = 1; version < VERSIONS; version++) {
                        bench.change(aggregate, version);
                    }
                });
            }
        }
    }

    private void everythingIsToldInOrder() {
        await().atMost(Duration.ofSeconds(20)).until(() -> bench.leftBehind() == 0);
        assertThat(bench.firstDeliveries())
                .hasSize(AGGREGATES)
                .allSatisfy((aggregate, sequences) -> assertThat(sequences).containsExactlyElementsOf(upTo(VERSIONS)));
    }
}

package cn.xieshang.platform.outbox;

import static cn.xieshang.platform.outbox.OutboxBench.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.testing.Broker;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

class OutboxCrashTests {
    private static final KafkaTemplate<String, byte[]> KAFKA = Broker.template(Map.of());

    private final OutboxBench bench = new OutboxBench();

    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void aCrashBetweenStoringAndSendingOnlyDelays() throws Exception {
        bench.insert("a");
        bench.change("a", 1);
        crash(new RelayHooks() {
            @Override
            public void beforeSending(Claim claim) {
                throw new Crash();
            }
        });
        assertThat(relayAgain().claimed()).as("the lease of the dead holds").isZero();
        assertThat(bench.sent()).isEmpty();

        await().atMost(Duration.ofSeconds(5)).until(() -> relayAgain().claimed() == 1);

        assertThat(bench.firstDeliveries())
                .hasEntrySatisfying("a", all -> assertThat(all).containsExactly(1L, 2L));
        assertThat(bench.sent()).hasSize(2);
        assertThat(bench.leftBehind()).isZero();
    }

    @Test
    void aCrashBetweenAcknowledgementAndMarkRepeatsWithTheSameIds() throws Exception {
        bench.insert("a");
        bench.change("a", 1);
        crash(new RelayHooks() {
            @Override
            public void beforeSettling(Claim claim) {
                throw new Crash();
            }
        });
        bench.change("a", 2);

        await().atMost(Duration.ofSeconds(5)).until(() -> relayAgain().claimed() == 1);

        assertThat(bench.firstDeliveries().get("a")).containsExactly(1L, 2L, 3L);
        assertThat(bench.sent()).hasSize(5);
        assertThat(bench.sent().stream()
                        .map(heard -> new String(
                                heard.headers().lastHeader("ce_id").value(), java.nio.charset.StandardCharsets.UTF_8))
                        .distinct())
                .hasSize(3);
        assertThat(bench.leftBehind()).isZero();
    }

    private void crash(RelayHooks hooks) {
        assertThatExceptionOfType(Crash.class)
                .isThrownBy(() -> bench.relay(SETTINGS, KAFKA, hooks).sendWhatWaits());
    }

    private OutboxRelay.Round relayAgain() throws InterruptedException {
        return bench.relay(SETTINGS, KAFKA, RelayHooks.NONE).sendWhatWaits();
    }
}

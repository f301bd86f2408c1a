package cn.xieshang.platform.timers;

import static cn.xieshang.platform.timers.TimerBench.SETTINGS;
import static cn.xieshang.platform.timers.TimerBench.sweep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.background.Workers;
import cn.xieshang.platform.testing.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimersOnceTests {
    private static final int OVERDUE = Store.INDEXED ? 10_000 : 1_000;

    private final TimerBench bench = new TimerBench();
    private final Instant start = bench.time.instant();

    @Test
    void nothingIsFiredBeforeItsTimeAndEachTimerOnceAfterIt() {
        bench.promise("a", start, 3);
        TimerWatch engine = bench.engine(bench.promises);
        bench.time.forward(Promises.WEEK.minusMillis(1));
        assertThat(sweep(engine)).isZero();
        assertThat(bench.promises.asked).isEmpty();

        bench.time.forward(Duration.ofMillis(1));
        assertThat(sweep(engine)).isEqualTo(1);
        assertThat(sweep(engine)).isZero();
        assertThat(bench.done("a")).containsExactly("reminded");

        for (int week = 2; week <= 5; week++) {
            bench.time.forward(Promises.WEEK);
            sweep(engine);
        }
        assertThat(bench.done("a")).containsExactly("reminded", "reminded", "broken");
        assertThat(bench.stored("a")).doesNotContainKey("wake");
        bench.nothingOfTheEngineIsLeft();
    }

    @Test
    void thousandsOverdueAreEachHandledOnceByTwoEngines() {
        bench.insert(IntStream.range(0, OVERDUE)
                .mapToObj(number -> Promises.promise("p" + number, start.minusSeconds(number), 2)
                        .append("version", 1L))
                .toList());
        bench.time.forward(Duration.ofDays(8));
        Workers<TimerWatch> replicas = new Workers<>(
                List.of(bench.engine(bench.promises), bench.engine(bench.promises)), 0, SETTINGS.patience());
        replicas.start();
        await().atMost(Duration.ofSeconds(120)).until(() -> fired() >= OVERDUE);
        replicas.stop();

        assertThat(bench.all()).hasSize(OVERDUE).allSatisfy(promise -> {
            assertThat(promise.getList("done", String.class)).containsExactly("reminded");
            assertThat(promise.getLong("version")).isEqualTo(2);
        });
        assertThat(bench.promises.asked.values())
                .allSatisfy(asked -> assertThat(asked).as("leases spare races").hasValue(1));
        assertThat(fired()).isEqualTo(OVERDUE);
        bench.nothingOfTheEngineIsLeft();
    }

    @Test
    void aHandlerStalledPastItsLeaseAndTheNextOneWriteOnce() throws Exception {
        bench.promise("a", start, 3);
        bench.time.forward(Promises.WEEK);
        CountDownLatch bothHaveRead = new CountDownLatch(2);
        Promises slow = new Promises(bench, bench.time, bench.writes) {
            @Override
            void beforeWriting(String id) {
                bothHaveRead.countDown();
                awaitBoth(bothHaveRead);
            }
        };
        List<Thread> replicas = new ArrayList<>();
        replicas.add(Thread.ofVirtual().start(() -> sweep(bench.engine(slow))));
        await().until(() -> bothHaveRead.getCount() == 1);
        bench.time.forward(SETTINGS.lease().plusMillis(1));
        replicas.add(Thread.ofVirtual().start(() -> sweep(bench.engine(slow))));
        for (Thread replica : replicas) {
            replica.join();
        }
        assertThat(bench.done("a")).containsExactly("reminded");
    }

    private double fired() {
        return bench.meters
                .counter("timers.fired", "collection", bench.collection)
                .count();
    }

    private static void awaitBoth(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

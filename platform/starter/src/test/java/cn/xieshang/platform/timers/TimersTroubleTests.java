package cn.xieshang.platform.timers;

import static cn.xieshang.platform.timers.TimerBench.SETTINGS;
import static cn.xieshang.platform.timers.TimerBench.sweep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.background.Workers;
import cn.xieshang.platform.outbox.OutboundEvent;
import cn.xieshang.platform.refusal.StaleVersionException;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TimersTroubleTests {
    private static final Duration YEAR = Duration.ofDays(365);

    private final TimerBench bench = new TimerBench();
    private final Instant start = bench.time.instant();

    @Test
    void whatAKilledReplicaHeldIsHandledAfterItsLease() {
        bench.promise("a", start, 3);
        bench.time.forward(Promises.WEEK);
        kill(bench);
        assertThat(sweep(bench.engine(bench.promises)))
                .as("the lease of the dead holds")
                .isZero();

        bench.time.forward(SETTINGS.lease().plusMillis(1));
        assertThat(sweep(bench.engine(bench.promises))).isEqualTo(1);
        assertThat(bench.done("a")).containsExactly("reminded");
        bench.nothingOfTheEngineIsLeft();
    }

    @Test
    void aClockAYearAheadFiresOnceAndSetBackDelaysNothing() {
        bench.promise("soon", start, 3);
        bench.time.forward(YEAR);
        sweep(bench.engine(bench.promises));
        assertThat(bench.done("soon")).containsExactly("broken");
        bench.promise("held", start, 3);
        kill(bench);

        bench.time.forward(YEAR.negated());
        bench.promise("later", start, 3);
        assertThat(sweep(bench.engine(bench.promises))).isZero();
        bench.time.forward(Promises.WEEK);
        sweep(bench.engine(bench.promises));

        assertThat(bench.done("soon")).as("not again").containsExactly("broken");
        assertThat(bench.done("held")).as("no lease holds for a year").containsExactly("reminded");
        assertThat(bench.done("later")).containsExactly("reminded");
        bench.nothingOfTheEngineIsLeft();
    }

    @Test
    void missedRepetitionsAreOneAfterALongOutage() {
        bench.promise("a", start, 52);
        bench.time.forward(Promises.WEEK.multipliedBy(10));
        sweep(bench.engine(bench.promises));
        sweep(bench.engine(bench.promises));
        assertThat(bench.done("a")).containsExactly("reminded");
    }

    @Test
    void oneThatFailsStopsNobodyAndIsAskedEverMoreSeldom() {
        for (String id : List.of("a", "bad", "z")) {
            bench.promise(id, start, 3);
        }
        bench.time.forward(Promises.WEEK);
        TimerWatch engine = bench.engine(id -> {
            if (id.equals("bad")) {
                bench.promises
                        .asked
                        .computeIfAbsent(id, ignored -> new AtomicInteger())
                        .incrementAndGet();
                throw new IllegalStateException("bad");
            }
            bench.promises.wake(id);
        });

        assertThat(sweep(engine)).isEqualTo(2);
        for (int second = 0; second < 3_600; second++) {
            bench.time.forward(Duration.ofSeconds(1));
            sweep(engine);
        }

        assertThat(bench.done("a")).containsExactly("reminded");
        assertThat(bench.done("z")).containsExactly("reminded");
        assertThat(asked("bad")).as("in an hour").isBetween(10, 30);
        assertThat(bench.meters
                        .counter("timers.failed", "collection", bench.collection, "cause", "IllegalStateException")
                        .count())
                .isEqualTo(asked("bad"));

        bench.time.forward(SETTINGS.longestPause());
        assertThat(sweep(bench.engine(bench.promises))).as("mended").isEqualTo(1);
        bench.nothingOfTheEngineIsLeft();
    }

    @Test
    void aHandlerThatLeavesItDueDoesNotSpin() {
        bench.promise("a", start, 3);
        bench.time.forward(Promises.WEEK);
        TimerWatch engine = bench.engine(id -> bench.promises
                .asked
                .computeIfAbsent(id, ignored -> new AtomicInteger())
                .incrementAndGet());
        for (int look = 0; look < 100; look++) {
            sweep(engine);
        }
        assertThat(asked("a")).isEqualTo(1);
    }

    @Test
    void whoeverWasOvertakenIsAskedAgainIfItIsStillDue() {
        bench.promise("a", start, 3);
        bench.time.forward(Promises.WEEK);
        TimerWatch engine = bench.engine(id -> {
            if (bench.promises.asked.isEmpty()) {
                bench.promises.asked.put(id, new AtomicInteger());
                throw new StaleVersionException(2);
            }
            bench.promises.wake(id);
        });
        assertThat(sweep(engine)).isZero();
        bench.time.forward(Duration.ofSeconds(1));
        assertThat(sweep(engine)).isEqualTo(1);
        assertThat(bench.done("a")).containsExactly("reminded");
        assertThat(bench.meters.find("timers.failed").counters())
                .as("no failure")
                .isEmpty();
    }

    @Test
    void aHandlerThatHangsIsInterruptedAndTheOthersHaveTheirTurn() {
        TimerSettings hurried = new TimerSettings(
                true, 100, 2, Duration.ofSeconds(30), Duration.ofMillis(300), Duration.ofMillis(40), YEAR);
        for (int number = 0; number < 50; number++) {
            bench.promise("p" + number, start, 3);
        }
        bench.promise("hangs", start.minusSeconds(1), 3);
        bench.time.forward(Promises.WEEK);
        TimerWatch engine = bench.engine(
                id -> {
                    if (id.equals("hangs")) {
                        hang();
                    }
                    bench.promises.wake(id);
                },
                bench.time,
                hurried);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            bench.time.forward(Duration.ofSeconds(1));
            sweep(engine);
            return bench.all().stream()
                            .filter(promise ->
                                    !promise.getList("done", String.class).isEmpty())
                            .count()
                    == 50;
        });
        assertThat(bench.done("hangs")).isEmpty();
    }

    @Test
    void overdueTimersAndTheirLagAreSeenAndHealthIsDegraded() {
        bench.promise("bad", start, 3);
        bench.time.forward(Promises.WEEK.plusMinutes(5));
        Workers<TimerWatch> watches = new Workers<>(
                List.of(bench.engine(id -> {
                    throw new IllegalStateException(id);
                })),
                0,
                SETTINGS.patience());
        watches.start();
        try {
            await().until(() -> status(watches).equals("DEGRADED"));
            assertThat(bench.meters.get("timers.overdue").gauge().value()).isEqualTo(1);
            assertThat(bench.meters.get("timers.lag").timeGauge().value(TimeUnit.MINUTES))
                    .isEqualTo(5);
        } finally {
            watches.stop();
        }
    }

    @Test
    void theServiceSetsTheWakeAndNobodyButTheEngineItsLease() {
        OutboundEvent event =
                new OutboundEvent("promise.told", 1, "a", new OfficeId("wangjiang"), null, new Promises.Said("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bench.writes.insert(
                        bench.collection, new Document("_id", "a").append("wakeLeaseUntil", 1), event));
        assertThat(bench.writes.insert(bench.collection, Promises.promise("a", start, 1), event))
                .isTrue();
        bench.writes.update(bench.collection, Filters.eq("_id", "a"), 1, new Document("wake", null), event);
        assertThat(bench.stored("a")).doesNotContainKey("wake");
    }

    private int asked(String id) {
        AtomicInteger asked = bench.promises.asked.get(id);
        return asked == null ? 0 : asked.get();
    }

    private static String status(Workers<TimerWatch> watches) {
        return new TimerHealth(watches).health().getStatus().getCode();
    }

    /** A replica takes everything that is due and dies with it. */
    private static void kill(TimerBench bench) {
        DueDocuments documents = new DueDocuments(bench.store.collection(bench.collection), bench.time, SETTINGS);
        try (MongoCursor<String> due = documents.due()) {
            while (due.hasNext()) {
                assertThat(documents.take(List.of(due.next())).documents()).hasSize(1);
            }
        }
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

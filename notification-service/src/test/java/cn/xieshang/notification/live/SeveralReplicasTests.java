package cn.xieshang.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.notification.delivery.Inbox;
import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Notification;
import cn.xieshang.notification.store.NotificationStore;
import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.People;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.notification.testing.Told;
import cn.xieshang.test.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one replica stores reaches the streams of the other. */
class SeveralReplicasTests {
    private static final Audience STAFF = People.STAFF.all().getFirst();

    private final Database store = new Database();
    private final TestClock clock = new TestClock();
    private final Replica here = new Replica(store, clock);
    private final Replica there = new Replica(store, clock);
    private final WakeupWatch watch = here.part(WakeupWatch.class);

    @AfterEach
    void stop() {
        here.close();
        there.close();
    }

    @Test
    void aHintBringsWhatTheOtherStored() {
        TestWire wire = open(here, null, new TestWire());
        await().until(wire::greeted);
        there.hear(Told.opinion("received", 1, TestClock.START));
        watch.look();
        watch.look();

        await().until(() -> wire.serials().size() == 1);
    }

    @Test
    void aLostHintCostsTimeAndNoNotification() {
        TestWire wire = open(here, null, new TestWire());
        await().until(wire::greeted);
        there.hear(Told.opinion("received", 1, TestClock.START));
        store.template().getCollection("wakeups").deleteMany(new Document());
        watch.look();
        assertThat(wire.serials()).isEmpty();
        watch.lookAtAll();

        await().until(() -> wire.serials().size() == 1);
    }

    @Test
    void readingThereChangesTheCountHere() {
        there.hear(Told.opinion("received", 1, TestClock.START));
        TestWire wire = open(here, null, new TestWire());
        await().until(wire::greeted);
        Notification only =
                there.part(NotificationStore.class).after(STAFF, 0, 1).getFirst();
        there.part(Inbox.class).read(People.STAFF, only.id());
        watch.look();

        await().until(() -> wire.events("unread").size() == 2);
        assertThat(wire.events("unread").getLast().data()).contains("\"count\":0");
    }

    @Test
    void hintsAreForgottenAfterAMinute() {
        there.hear(Told.opinion("received", 1, TestClock.START));
        clock.forward(Duration.ofSeconds(61));
        watch.lookAtAll();

        assertThat(store.template().getCollection("wakeups").countDocuments()).isZero();
    }

    /** Writers on both sides, a client that is cut again and again and comes back now here, now there. */
    @Test
    void aClientThatIsCutAgainAndAgainGetsEverythingOnceAndInOrder() throws Exception {
        TestWire wire = open(here, null, new TestWire());
        await().until(wire::greeted);
        String last = wire.lastId();
        var got = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = List.of(
                    threads.submit(() -> write(here, 0)),
                    threads.submit(() -> write(there, 1_000)),
                    threads.submit(() -> write(there, 2_000)));
            for (int turn = 0; got.size() < 300; turn++) {
                Replica side = turn % 2 == 0 ? here : there;
                int room = 1 + turn % 17;
                TestWire next = open(side, last, new TestWire().tornAfter(room));
                int so = got.size();
                await().pollInterval(Duration.ofMillis(5)).until(() -> {
                    side.part(WakeupWatch.class).look();
                    return next.closed() || so + next.serials().size() >= 300;
                });
                got.addAll(next.serials());
                last = next.events("notification").isEmpty() ? last : next.lastId();
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
        }

        assertThat(got).hasSize(300).doesNotHaveDuplicates();
        assertThat(got)
                .isEqualTo(here.part(NotificationStore.class).after(STAFF, 0, 1_000).stream()
                        .map(each -> each.content().subject().serial())
                        .toList());
    }

    private static void write(Replica replica, int from) {
        for (int i = from; i < from + 100; i++) {
            replica.hear(Told.opinion("answered", i, TestClock.START.minusSeconds(i % 5)));
        }
    }

    private TestWire open(Replica replica, @Nullable String lastEventId, TestWire wire) {
        var until = clock.instant().plus(Duration.ofMinutes(5));
        replica.part(LiveStreams.class)
                .open(new StreamRequest(People.STAFF, Locale.CHINESE, until, lastEventId), () -> wire);
        return wire;
    }
}

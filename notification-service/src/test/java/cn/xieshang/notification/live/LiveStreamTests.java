package cn.xieshang.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.xieshang.notification.delivery.Inbox;
import cn.xieshang.notification.store.Audiences;
import cn.xieshang.notification.store.NotificationStore;
import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.People;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.notification.testing.Told;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.test.TestClock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveStreamTests {
    private final Database store = new Database();
    private final TestClock clock = new TestClock();
    private final Replica replica = new Replica(store, clock);
    private final LiveStreams streams = replica.part(LiveStreams.class);

    @AfterEach
    void stop() {
        replica.close();
    }

    @Test
    void aStreamBeginsWithTheUnreadCountAndShowsOnlyWhatIsNew() {
        received(1, 2);
        TestWire wire = open(People.STAFF, null);
        await().until(wire::greeted);
        received(3, 3);
        await().until(() -> wire.serials().size() == 1);
        streams.tick();

        await().until(() -> wire.events("unread").size() == 2);
        assertThat(wire.serials()).containsExactly("WJ-2026-0003");
        assertThat(wire.events("unread"))
                .extracting(TestWire.Event::data)
                .containsExactly("{\"count\":2,\"more\":false}", "{\"count\":3,\"more\":false}");
    }

    @Test
    void nobodyHearsWhatIsNotForHim() {
        TestWire staff = open(People.STAFF, null);
        TestWire xixing = open(People.STAFF_OF_XIXING, null);
        TestWire chen = open(People.CHEN, null);
        await().until(() -> staff.greeted() && xixing.greeted() && chen.greeted());
        replica.hear(Told.opinion("answered", 1, TestClock.START));
        replica.hear(Told.opinion("xixing", "answered", 2, TestClock.START));
        replica.hear(Told.opinion("closed", 3, TestClock.START));

        await().until(() -> staff.serials().size()
                        + xixing.serials().size()
                        + chen.serials().size()
                == 3);
        assertThat(staff.serials()).containsExactly("WJ-2026-0001");
        assertThat(xixing.serials()).containsExactly("WJ-2026-0002");
        assertThat(chen.serials()).containsExactly("WJ-2026-0003");
    }

    @Test
    void aClientThatReadsSlowlyGetsAllOfItOnceAndOthersDoNotWait() {
        TestWire slow = open(People.STAFF, null);
        TestWire quick = open(People.OTHER_STAFF, null);
        await().until(() -> slow.greeted() && quick.greeted());
        slow.reading().lock();
        try {
            received(1, 200);
            await().until(() -> quick.serials().size() == 200);
            assertThat(slow.serials()).isEmpty();
        } finally {
            slow.reading().unlock();
        }

        await().until(() -> slow.serials().size() == 200);
        assertThat(slow.serials()).isEqualTo(quick.serials());
    }

    @Test
    void aClientThatIsCutResumesWhereverItWasCut() {
        TestWire whole = open(People.CHEN_AS_STAFF, null);
        await().until(whole::greeted);
        String beginning = whole.lastId();
        for (int i = 0; i < 6; i++) {
            replica.hear(Told.opinion(i % 2 == 0 ? "received" : "signed-for", i, TestClock.START.plusSeconds(i)));
        }
        await().until(() -> whole.serials().size() == 9);

        for (int cut = 0; cut <= 9; cut++) {
            TestWire first = open(People.CHEN_AS_STAFF, beginning, new TestWire().tornAfter(cut));
            boolean torn = cut < 9;
            int expected = cut;
            await().until(() -> first.serials().size() == expected && (first.closed() || !torn));
            TestWire second = open(People.CHEN_AS_STAFF, cut == 0 ? beginning : first.lastId());
            await().until(second::greeted);
            await().until(() -> second.serials().size() == 9 - expected);

            assertThat(second.serials()).isEqualTo(whole.serials().subList(cut, 9));
        }
    }

    @Test
    void whatWasReadMeanwhileComesAsReadOnResumption() {
        TestWire wire = open(People.STAFF, null);
        await().until(wire::greeted);
        String beginning = wire.lastId();
        received(1, 2);
        var audience = People.STAFF.all().getFirst();
        replica.part(Inbox.class)
                .read(
                        People.STAFF,
                        replica.part(NotificationStore.class)
                                .after(audience, 0, 1)
                                .getFirst()
                                .id());
        TestWire resumed = open(People.STAFF, beginning);

        await().until(() -> resumed.serials().size() == 2);
        assertThat(resumed.events("notification"))
                .satisfiesExactly(
                        first -> assertThat(first.data()).contains("\"read\":true"),
                        second -> assertThat(second.data()).contains("\"read\":false"));
    }

    @Test
    void readingElsewhereChangesTheCountHere() {
        received(1, 1);
        TestWire wire = open(People.STAFF, null);
        await().until(wire::greeted);
        var audience = People.STAFF.all().getFirst();
        replica.part(Inbox.class)
                .readUpTo(
                        People.STAFF,
                        replica.part(NotificationStore.class)
                                .after(audience, 0, 1)
                                .getFirst()
                                .id());

        await().until(() -> wire.events("unread").size() == 2);
        assertThat(wire.events("unread").getLast().data()).isEqualTo("{\"count\":0,\"more\":false}");
    }

    @Test
    void aPositionThatIsNoneIsInvalidAndOneFromTheFutureIsNow() {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> open(People.STAFF, "nonsense"));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> open(People.STAFF, "1".repeat(2_000)));
        assertThat(streams.count()).isZero();

        String name = People.STAFF.all().getFirst().shortName();
        TestWire wire = open(People.STAFF, name + "-zzzzzzzzzzz");
        await().until(wire::greeted);
        received(1, 1);
        await().until(() -> wire.serials().size() == 1);
    }

    private void received(int first, int last) {
        for (int i = first; i <= last; i++) {
            replica.hear(Told.opinion("received", i, TestClock.START));
        }
    }

    private TestWire open(Audiences mine, @Nullable String lastEventId) {
        return open(mine, lastEventId, new TestWire());
    }

    private TestWire open(Audiences mine, @Nullable String lastEventId, TestWire wire) {
        var until = clock.instant().plus(Duration.ofMinutes(5));
        streams.open(new StreamRequest(mine, Locale.CHINESE, until, lastEventId), () -> wire);
        return wire;
    }
}

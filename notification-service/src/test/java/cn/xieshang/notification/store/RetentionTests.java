package cn.xieshang.notification.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.notification.delivery.Inbox;
import cn.xieshang.notification.delivery.Unread;
import cn.xieshang.notification.delivery.UnreadCount;
import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.People;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.notification.testing.Told;
import cn.xieshang.test.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetentionTests {
    private static final Audience STAFF = People.STAFF.all().getFirst();

    private final Database database = new Database();
    private final TestClock clock = new TestClock();
    private final Replica replica = new Replica(database, clock);
    private final NotificationStore store = replica.part(NotificationStore.class);
    private final Retention retention = replica.part(Retention.class);

    @Test
    void whatIsTooOldIsGoneWithItsMarksAndTheRestIsCountedRight() {
        replica.hear(Told.opinion("received", 1, TestClock.START));
        replica.hear(Told.opinion("received", 2, TestClock.START.plus(Duration.ofDays(10))));
        replica.part(Inbox.class)
                .read(People.STAFF, store.after(STAFF, 0, 1).getFirst().id());

        // two of the first: for the staff and for the member whom the citizen asked
        assertThat(retention.purgeBefore(TestClock.START.plus(Duration.ofDays(1)), 10))
                .isEqualTo(2);

        assertThat(store.after(STAFF, 0, 10)).hasSize(1);
        assertThat(database.template().getCollection(ReadMarks.MARKS).countDocuments())
                .isZero();
        assertThat(replica.part(UnreadCount.class).of(People.STAFF)).isEqualTo(new Unread(1, false));
    }

    @Test
    void aReplayDoesNotBringBackWhatIsTooOld() {
        Told old = Told.opinion("received", 1, TestClock.START);
        replica.hear(old);
        clock.forward(Duration.ofDays(401));
        retention.purgeBefore(clock.instant().minus(Duration.ofDays(400)), 10);

        replica.hear(old);

        assertThat(store.after(STAFF, 0, 10)).isEmpty();
    }

    @Test
    void anAudienceThatWasEmptiedGoesOnAboveWhatItsReadersHaveSeen() {
        replica.hear(Told.opinion("received", 1, TestClock.START));
        long seen = store.newestKey(STAFF);
        clock.forward(Duration.ofDays(500));
        retention.purgeBefore(clock.instant().minus(Duration.ofDays(400)), 10);

        replica.hear(Told.opinion("received", 2, clock.instant()));

        assertThat(store.after(STAFF, seen, 10)).hasSize(1);
    }

    @Test
    void aPurgeIsBounded() {
        for (int i = 0; i < 3; i++) {
            replica.hear(Told.opinion("answered", i, TestClock.START));
        }

        assertThat(retention.purgeBefore(TestClock.START.plusSeconds(60), 0)).isZero();
        assertThat(retention.purgeBefore(TestClock.START.plusSeconds(60), 1)).isEqualTo(3);
    }
}

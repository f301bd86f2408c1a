package cn.xieshang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.notification.store.Audiences;
import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.People;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.notification.testing.Told;
import cn.xieshang.platform.paging.Cursor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.test.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InboxTests {
    private final TestClock clock = new TestClock();
    private final Replica replica = new Replica(new Database(), clock);
    private final Inbox inbox = replica.part(Inbox.class);
    private final UnreadCount unread = replica.part(UnreadCount.class);

    @Test
    void whatOneHasReadIsUnreadForTheOtherOfTheSameOffice() {
        received(2);
        inbox.read(People.STAFF, list(People.STAFF).getFirst().id());

        assertThat(list(People.STAFF)).extracting(InboxItem::read).containsExactly(true, false);
        assertThat(list(People.OTHER_STAFF)).extracting(InboxItem::read).containsExactly(false, false);
        assertThat(unread.of(People.STAFF)).isEqualTo(new Unread(1, false));
        assertThat(unread.of(People.OTHER_STAFF)).isEqualTo(new Unread(2, false));
    }

    @Test
    void readingTwiceCountsOnce() {
        received(3);
        String id = list(People.STAFF).getFirst().id();
        inbox.read(People.STAFF, id);
        inbox.read(People.STAFF, id);

        assertThat(unread.of(People.STAFF).count()).isEqualTo(2);
    }

    @Test
    void readUpToTakesThisOneAndAllBelowItInEveryAudience() {
        received(4);
        replica.hear(Told.opinion("claimed", 9, TestClock.START.plusSeconds(2)));
        replica.hear(Told.opinion("feedback-given", 9, TestClock.START.plusSeconds(3)));
        List<InboxItem> all = list(People.CHEN_AS_STAFF);
        assertThat(all).hasSize(6);

        inbox.readUpTo(People.CHEN_AS_STAFF, all.get(2).id());

        assertThat(list(People.CHEN_AS_STAFF))
                .extracting(InboxItem::read)
                .containsExactly(false, false, true, true, true, true);
        assertThat(unread.of(People.CHEN_AS_STAFF).count()).isEqualTo(2);
    }

    @Test
    void theBorderNeverGoesDownAndSingleMarksBelowItAreForgotten() {
        received(5);
        List<InboxItem> all = list(People.STAFF);
        inbox.read(People.STAFF, all.get(1).id());
        inbox.read(People.STAFF, all.get(4).id());
        inbox.readUpTo(People.STAFF, all.get(1).id());
        inbox.readUpTo(People.STAFF, all.get(3).id());

        assertThat(list(People.STAFF)).extracting(InboxItem::read).containsExactly(false, true, true, true, true);
        assertThat(unread.of(People.STAFF).count()).isEqualTo(1);
    }

    @Test
    void whatArrivesAfterReadUpToIsUnreadHoweverOldItsEvent() {
        received(2);
        inbox.readUpTo(People.STAFF, list(People.STAFF).getFirst().id());

        replica.hear(Told.opinion("received", 77, TestClock.START.minus(Duration.ofDays(3))));

        assertThat(unread.of(People.STAFF).count()).isEqualTo(1);
        assertThat(unreadOf(People.STAFF, 10, null).items()).hasSize(1);
    }

    @Test
    void theUnreadAloneAreListedAndPagedWithoutGapOrDouble() {
        received(30);
        List<InboxItem> all = list(People.STAFF);
        for (int i = 0; i < 30; i += 2) {
            inbox.read(People.STAFF, all.get(i).id());
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            Page<InboxItem> page = unreadOf(People.STAFF, 4, after);
            page.items().forEach(item -> seen.add(item.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen)
                .containsExactlyElementsOf(list(People.STAFF).stream()
                        .filter(item -> !item.read())
                        .map(InboxItem::id)
                        .toList());
    }

    @Test
    void nobodyCountsFurtherThanNinetyNine() {
        received(99);
        assertThat(unread.of(People.STAFF)).isEqualTo(new Unread(99, false));
        replica.hear(Told.opinion("answered", 1_000, TestClock.START));
        assertThat(unread.of(People.STAFF)).isEqualTo(new Unread(99, true));
        inbox.read(People.STAFF, list(People.STAFF).getFirst().id());
        assertThat(unread.of(People.STAFF)).isEqualTo(new Unread(99, false));
    }

    @Test
    void anotherOfficesNotificationCanNeitherBeSeenNorMarked() {
        received(1);
        String id = list(People.STAFF).getFirst().id();

        assertThat(list(People.STAFF_OF_XIXING)).isEmpty();
        assertThat(unread.of(People.STAFF_OF_XIXING).count()).isZero();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> inbox.read(People.STAFF_OF_XIXING, id));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> inbox.readUpTo(People.STAFF_OF_XIXING, id));
        assertThat(unread.of(People.STAFF).count()).isEqualTo(1);
    }

    @Test
    void aCursorThatIsNoneIsInvalid() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> inbox.list(People.STAFF, new Paging(10, "nonsense"), Locale.CHINESE));
    }

    private void received(int howMany) {
        for (int i = 0; i < howMany; i++) {
            replica.hear(Told.opinion("received", i, TestClock.START.plusSeconds(i)));
        }
    }

    private List<InboxItem> list(Audiences mine) {
        return inbox.list(mine, new Paging(100, null), Locale.CHINESE).items();
    }

    private Page<InboxItem> unreadOf(Audiences mine, int limit, @Nullable String after) {
        return inbox.listUnread(mine, new Paging(limit, after == null ? null : Cursor.decode(after)), Locale.CHINESE);
    }
}

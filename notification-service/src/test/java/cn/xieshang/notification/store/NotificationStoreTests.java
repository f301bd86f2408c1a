package cn.xieshang.notification.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.People;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.test.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every server that we run on has to keep. */
class NotificationStoreTests {
    private static final Audience STAFF = new Audience("office:wangjiang:office-staff");
    private static final Audience CHEN = new Audience("user:chen");

    private final Replica replica = new Replica(new Database(), new TestClock());
    private final NotificationStore store = replica.part(NotificationStore.class);

    @Test
    void theSameEventToldTwiceIsOneNotification() {
        assertThat(store.append(STAFF, content("e1", TestClock.START))).isTrue();
        assertThat(store.append(STAFF, content("e1", TestClock.START))).isFalse();

        assertThat(store.after(STAFF, 0, 10)).hasSize(1);
    }

    @Test
    void theSameEventForTwoAudiencesIsTwoNotifications() {
        assertThat(store.append(STAFF, content("e1", TestClock.START))).isTrue();
        assertThat(store.append(CHEN, content("e1", TestClock.START))).isTrue();
    }

    @Test
    void whatComesLateIsNotHiddenBelowWhatWasSeen() {
        store.append(STAFF, content("new", TestClock.START));
        long seen = store.newestKey(STAFF);
        store.append(STAFF, content("late", TestClock.START.minus(Duration.ofHours(3))));

        assertThat(events(store.after(STAFF, seen, 10))).containsExactly("late");
        assertThat(events(store.newest(People.STAFF, null, Map.of(), 10))).containsExactly("late", "new");
    }

    @Test
    void aNotificationIsStoredAndReadWithAllItsFacts() {
        Content content = content("e1", TestClock.START);
        store.append(STAFF, content);

        assertThat(store.after(STAFF, 0, 1).getFirst().content()).isEqualTo(content);
    }

    @Test
    void audiencesAreMergedNewestFirstAndPagedWithoutGapOrDouble() {
        for (int i = 0; i < 40; i++) {
            // equal times, so that keys of different audiences are equal too
            store.append(i % 3 == 0 ? CHEN : STAFF, content("e" + i, TestClock.START.plusSeconds(i / 4)));
        }
        var paged = new ArrayList<Notification>();
        InboxPlace last = null;
        List<Notification> page;
        do {
            page = store.newest(People.CHEN_AS_STAFF, last, Map.of(), 7);
            paged.addAll(page);
            last = page.isEmpty() ? last : InboxPlace.of(page.getLast());
        } while (!page.isEmpty());

        assertThat(paged).hasSize(40).doesNotHaveDuplicates().isSortedAccordingTo(NotificationStore.NEWEST_FIRST);
    }

    @Test
    void anotherAudiencesNotificationIsNotFound() {
        store.append(STAFF, content("e1", TestClock.START));
        String id = store.after(STAFF, 0, 1).getFirst().id();

        assertThat(store.find(People.STAFF, id).id()).isEqualTo(id);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> store.find(People.CHEN, id));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> store.find(People.STAFF_OF_XIXING, id));
    }

    /** The promise that a stream rests on: who goes on from the last key has missed nothing. */
    @Test
    void aReaderWhoFollowsByKeyMissesNothingOfManyWriters() throws Exception {
        int writers = 6;
        int each = 25;
        var done = new AtomicBoolean();
        var followed = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> follow(done, followed));
            var writing = new ArrayList<Future<?>>();
            for (int w = 0; w < writers; w++) {
                String writer = "w" + w + "-";
                writing.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        store.append(STAFF, content(writer + i, TestClock.START.minusSeconds(i % 7)));
                    }
                }));
            }
            for (var future : writing) {
                future.get();
            }
            done.set(true);
            reader.get();
        }

        assertThat(followed).hasSize(writers * each).doesNotHaveDuplicates();
        assertThat(followed).isEqualTo(events(store.after(STAFF, 0, 1_000)));
    }

    private @Nullable Void follow(AtomicBoolean done, List<String> followed) {
        long key = 0;
        boolean last;
        do {
            last = done.get();
            for (Notification next : store.after(STAFF, key, 10)) {
                followed.add(next.content().event());
                key = next.key();
            }
        } while (!last || !store.after(STAFF, key, 1).isEmpty());
        return null;
    }

    private static List<String> events(List<Notification> notifications) {
        return notifications.stream().map(each -> each.content().event()).toList();
    }

    private static Content content(String event, Instant at) {
        return new Content(
                event,
                "opinion.received",
                "wangjiang",
                "binjiang",
                at,
                new Content.Subject("opinion", "o1", "WJ-1"),
                Map.of("kind", "environment"));
    }
}

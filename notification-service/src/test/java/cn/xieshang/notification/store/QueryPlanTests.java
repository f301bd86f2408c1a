package cn.xieshang.notification.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.notification.delivery.Inbox;
import cn.xieshang.notification.delivery.UnreadCount;
import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.People;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.notification.testing.Told;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.test.TestClock;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On a server that has plans: whatever the service asks is found by an index, and in order. */
@EnabledIfEnvironmentVariable(named = "MONGODB_URI_TEST", matches = ".+")
class QueryPlanTests {
    private final Database database = new Database();
    private final Replica replica = new Replica(database, new TestClock());

    @Test
    void nothingIsScannedAndNothingIsSorted() {
        for (int i = 0; i < 300; i++) {
            replica.hear(
                    Told.opinion(i % 2 == 0 ? "wangjiang" : "xixing", "reopened", i, TestClock.START.plusSeconds(i)));
        }
        database.template().getDb().runCommand(new Document("ping", 1));
        var asked = database.recordQueries();

        var inbox = replica.part(Inbox.class);
        var first = inbox.list(People.CHEN_AS_STAFF, new Paging(10, null), Locale.CHINESE)
                .items();
        inbox.list(
                People.STAFF,
                new Paging(10, InboxPlace.of(find(first.getLast().id())).toString()),
                Locale.CHINESE);
        inbox.listUnread(People.STAFF, new Paging(10, null), Locale.CHINESE);
        replica.part(UnreadCount.class).of(People.CHEN_AS_STAFF);
        inbox.read(People.CHEN_AS_STAFF, first.get(1).id());
        inbox.readUpTo(People.CHEN_AS_STAFF, first.get(2).id());
        replica.hear(Told.opinion("answered", 999, TestClock.START));
        replica.part(Wakeups.class).ofOthersSince(TestClock.START);
        replica.part(Retention.class).purgeBefore(TestClock.START.plusSeconds(5), 1);

        assertThat(asked).hasSizeGreaterThan(15);
        for (Document query : asked) {
            Document plan = database.template()
                    .getDb()
                    .runCommand(new Document("explain", query).append("verbosity", "queryPlanner"));
            String stages = plan.toJson();
            assertThat(stages)
                    .as("plan of %s", query.toJson())
                    .doesNotContain("COLLSCAN")
                    .doesNotContain("\"SORT\"")
                    .doesNotContain("Seq Scan");
        }
    }

    private Notification find(String id) {
        return replica.part(NotificationStore.class).find(People.CHEN_AS_STAFF, id);
    }
}

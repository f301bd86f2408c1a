package cn.xieshang.notification.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.notification.testing.Told;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.test.Contracts;
import cn.xieshang.test.TestClock;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own readings of the contracts read the examples of the contracts. */
class HeardContractTests {
    private final Database store = new Database();
    private final Replica replica = new Replica(store, new TestClock());

    static List<String> heard() {
        try (var replica = new Replica(new Database(), new TestClock())) {
            return Stream.of("opinionsHeard", "membersHeard", "careHeard")
                    .flatMap(name -> replica.part(name, IncomingEvents.class).types().stream())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theExamplesHaveWhatWeRead() {
        Contracts.assertHeard(replica.part("opinionsHeard", IncomingEvents.class));
        Contracts.assertHeard(replica.part("membersHeard", IncomingEvents.class));
        Contracts.assertHeard(replica.part("careHeard", IncomingEvents.class));
    }

    @ParameterizedTest
    @MethodSource("heard")
    void theExampleIsHeardAndLeavesSomething(String type) {
        replica.hear(example(type));

        long notified = store.template().getCollection("notifications").countDocuments();
        long named = store.template().getCollection("directory").countDocuments();
        assertThat(notified + named).as("what %s leaves", type).isPositive();
        for (Document found : store.template().getCollection("notifications").find()) {
            assertThat(found.get("subject", Document.class)).doesNotContainValue(null);
        }
    }

    @ParameterizedTest
    @MethodSource("heard")
    void theExampleReachesEachOfItsRowInTheTable(String type) {
        replica.hear(example(type));

        int expected = Stream.of(WhoHears.values())
                .filter(row -> row.type().equals(type))
                .mapToInt(row -> row.recipients().size())
                .sum();
        assertThat(store.template().getCollection("notifications").countDocuments())
                .as("an example names everybody whom it may concern")
                .isEqualTo(expected);
    }

    @Test
    void everyRowOfTheTableIsHeard() {
        assertThat(heard())
                .containsAll(Stream.of(WhoHears.values()).map(WhoHears::type).toList());
    }

    private static Told example(String type) {
        return new Told(
                new IncomingEvent(
                        "event-1",
                        type,
                        "subject-1",
                        TestClock.START,
                        1,
                        new OfficeId("wangjiang"),
                        new DistrictId("binjiang")),
                Contracts.example(type.replaceAll("^cn\\.xieshang\\.|\\.v1$", ""), 1));
    }
}

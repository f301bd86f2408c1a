package cn.xieshang.notification.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.notification.testing.Told;
import cn.xieshang.test.TestClock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** However often and in whatever order events come: one notification for each event and audience. */
class RepetitionTests {
    private final Database store = new Database();
    private final TestClock clock = new TestClock();

    @Test
    void duplicatesReplaysAndDisorderOnSeveralReplicasLeaveExactlyOneEach() throws Exception {
        List<Told> told = life(6);
        var shuffled = new ArrayList<Told>();
        for (int times = 0; times < 3; times++) {
            shuffled.addAll(told);
        }
        Collections.shuffle(shuffled, new Random(26));
        try (var first = new Replica(store, clock);
                var second = new Replica(store, clock);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < 4; i++) {
                Replica replica = i % 2 == 0 ? first : second;
                List<Told> part = shuffled.subList(i * shuffled.size() / 4, (i + 1) * shuffled.size() / 4);
                running.add(threads.submit(() -> part.forEach(replica::hear)));
            }
            for (var future : running) {
                future.get();
            }
            told.forEach(first::hear);
        }

        assertThat(counted())
                .isEqualTo(expected(told))
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void aCrashBetweenTwoAudiencesIsMadeGoodByTheRepetition() {
        Told reopened = Told.opinion("reopened", 1, TestClock.START);
        try (var replica = new Replica(store, clock)) {
            replica.hear(reopened);
            store.template().getCollection("notifications").deleteOne(new Document("audience", "user:chen"));

            replica.hear(reopened);
        }

        assertThat(counted()).isEqualTo(expected(List.of(reopened)));
    }

    @Test
    void theLatestNameStaysWhateverComesLast() {
        try (var replica = new Replica(store, clock)) {
            replica.hear(Told.unitNamed("城市管理局", 3));
            replica.hear(Told.unitNamed("城管局", 1));
            replica.hear(Told.unitNamed("城市管理局", 3));
        }

        assertThat(store.template().getCollection("directory").find().first()).containsEntry("zh", "城市管理局");
    }

    private static List<Told> life(int opinions) {
        var told = new ArrayList<Told>();
        for (int i = 0; i < opinions; i++) {
            for (WhoHears row : WhoHears.values()) {
                if (row.code().startsWith("opinion.")) {
                    String fact = row.code().substring("opinion.".length());
                    told.add(Told.opinion(fact, i, TestClock.START.plusSeconds(told.size())));
                }
            }
        }
        return told;
    }

    private Map<String, Integer> counted() {
        var counts = new HashMap<String, Integer>();
        for (Document found : store.template().getCollection("notifications").find()) {
            counts.merge(found.getString("event") + " " + found.getString("audience"), 1, Integer::sum);
        }
        return counts;
    }

    private static Map<String, Integer> expected(List<Told> told) {
        var counts = new HashMap<String, Integer>();
        for (Told each : told) {
            for (WhoHears row : WhoHears.values()) {
                if (row.type().equals(each.event().type())) {
                    row.recipients()
                            .forEach(recipient -> counts.put(each.event().id() + " " + audience(recipient), 1));
                }
            }
        }
        return counts;
    }

    private static String audience(Recipient recipient) {
        return switch (recipient) {
            case OFFICE_STAFF -> "office:wangjiang:office-staff";
            case OFFICE_DIRECTOR -> "office:wangjiang:office-director";
            case UNIT -> "unit:binjiang:chengguan";
            case ASSIGNING_OFFICE -> "district:binjiang:assigning-office";
            case ADDRESSED_MEMBER -> "user:li";
            case CLAIMING_MEMBER -> "user:chen";
            case ACCOUNT, OTHER_MEMBER -> throw new IllegalArgumentException("not in the life of an opinion");
        };
    }
}

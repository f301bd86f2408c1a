package cn.xieshang.platform.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.platform.testing.Store;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class SequencedUpsertsTests {
    private static final String MEMBERS = "members";

    private final Store store = new Store();
    private final SequencedUpserts upserts = new SequencedUpserts(store.template());

    @Test
    void theSameEventTwiceChangesNothing() {
        assertThat(name("m1", 1, "陈静")).isTrue();
        assertThat(name("m1", 1, "someone else")).isFalse();
        assertThat(stored("m1").getString("name")).isEqualTo("陈静");
    }

    @Test
    void aLateEventAfterAGapChangesNothing() {
        assertThat(name("m1", 5, "five")).isTrue();
        assertThat(name("m1", 3, "three")).isFalse();
        assertThat(name("m1", 6, "six")).isTrue();
        assertThat(stored("m1").getString("name")).isEqualTo("six");
    }

    @Test
    void anyOrderWithRepetitionsAndAReplayFromTheStartGivesTheSame() {
        List<Long> told = new ArrayList<>(
                LongStream.range(0, 40).mapToObj(number -> number % 20 + 1).toList());
        Collections.shuffle(told, new Random(7));
        told.forEach(sequence -> name("m1", sequence, "name " + sequence));
        Document once = stored("m1");

        LongStream.rangeClosed(1, 20).forEach(sequence -> name("m1", sequence, "name " + sequence));

        assertThat(stored("m1")).isEqualTo(once);
        assertThat(once.getString("name")).isEqualTo("name 20");
    }

    @Test
    void severalSourcesKeepSequencesOfTheirOwn() {
        name("m1", 9, "陈静");
        assertThat(upserts.apply(MEMBERS, "m1", "office", 1, new Document("officeName", "望江工委")))
                .isTrue();
        assertThat(upserts.apply(MEMBERS, "m1", "office", 1, new Document("officeName", "other")))
                .isFalse();
        assertThat(stored("m1")).containsEntry("name", "陈静").containsEntry("officeName", "望江工委");
    }

    @Test
    void aNullTakesTheFieldAway() {
        name("m1", 1, "陈静");
        upserts.apply(MEMBERS, "m1", "subject", 2, new Document("name", null).append("left", true));
        assertThat(stored("m1")).doesNotContainKey("name").containsEntry("left", true);
    }

    @Test
    void rivalsThatCreateTheSameDocumentLeaveTheNewestFacts() throws Exception {
        for (int round = 0; round < 20; round++) {
            String id = "m" + round;
            List<Callable<Boolean>> rivals = LongStream.rangeClosed(1, 8)
                    .<Callable<Boolean>>mapToObj(sequence -> () -> name(id, sequence, "name " + sequence))
                    .toList();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(rivals)) {
                    done.get();
                }
            }
            assertThat(stored(id).getString("name")).isEqualTo("name 8");
        }
    }

    @Test
    void aClashWithAnotherUniqueKeyIsNotTakenForARepetition() {
        store.collection(MEMBERS).createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        name("m1", 1, "陈静");
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> name("m2", 1, "陈静"));
    }

    private boolean name(String id, long sequence, String name) {
        return upserts.apply(MEMBERS, id, "subject", sequence, new Document("name", name));
    }

    private Document stored(String id) {
        return store.collection(MEMBERS)
                .find(Filters.eq("_id", id))
                .into(new ArrayList<>())
                .getFirst();
    }
}

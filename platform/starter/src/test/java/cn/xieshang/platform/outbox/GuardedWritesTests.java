package cn.xieshang.platform.outbox;

import static cn.xieshang.platform.outbox.OutboxBench.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xieshang.platform.outbox.OutboxBench.Told;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.StaleVersionException;
import com.mongodb.client.model.Filters;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuardedWritesTests {
    private final OutboxBench bench = new OutboxBench();
    private final String collection = bench.outbox.collection();

    @Test
    void stateVersionAndEventAreOneDocument() {
        bench.writes.insert(
                collection,
                new Document("_id", "a").append("text", "灯坏了").append("absent", null),
                event("a", new Told("灯坏了")));

        Document stored = stored("a");
        assertThat(stored.getLong("version")).isEqualTo(1);
        assertThat(stored.getBoolean("outboxPending")).isTrue();
        assertThat(stored).doesNotContainKey("absent");
        assertThat(events(stored)).singleElement().satisfies(event -> {
            assertThat(event.getString("type")).isEqualTo("cn.xieshang.opinion.received.v1");
            assertThat(event.get("sequence", Number.class).longValue()).isEqualTo(1);
            assertThat(event.getString("data")).isEqualTo("{\"text\":\"灯坏了\"}");
            assertThat(event.getString("office")).isEqualTo("wangjiang");
            assertThat(event.getDate("time")).isEqualTo(Date.from(OutboxBench.CLOCK.instant()));
        });
    }

    @Test
    void anIdThatIsThereAlreadyWritesNothing() {
        bench.insert("a");
        Document before = stored("a");

        assertThat(bench.writes.insert(collection, new Document("_id", "a"), event("a", new Told("again"))))
                .isFalse();
        assertThat(stored("a")).isEqualTo(before);
    }

    @Test
    void anUpdateSetsRemovesAppendsAndTells() {
        bench.writes.insert(collection, new Document("_id", "a").append("claimedBy", "m1"), event("a", new Told("1")));

        long version = bench.writes.update(
                collection,
                Filters.eq("_id", "a"),
                1,
                new Document("stage", "referred").append("claimedBy", null),
                new Document("history", new Document("step", "referral")),
                event("a", new Told("2")));

        Document stored = stored("a");
        assertThat(version).isEqualTo(2);
        assertThat(stored.getLong("version")).isEqualTo(2);
        assertThat(stored.getString("stage")).isEqualTo("referred");
        assertThat(stored).doesNotContainKey("claimedBy");
        assertThat(stored.getList("history", Document.class)).hasSize(1);
        assertThat(events(stored)).extracting(event -> event.get("sequence")).containsExactly(1L, 2L);
    }

    @Test
    void aStaleVersionIsToldTheCurrentOne() {
        bench.insert("a");
        bench.change("a", 1);

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> bench.change("a", 1))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));
    }

    @Test
    void anotherOfficesDocumentIsNotFoundWhateverTheVersion() {
        bench.insert("a");
        Bson other = Filters.and(Filters.eq("_id", "a"), Filters.eq("office", "xixing"));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> bench.writes.update(collection, other, 1, new Document(), event("a", new Told("x"))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> bench.writes.update(collection, other, 7, new Document(), event("a", new Told("x"))));
    }

    @Test
    void fieldsOfTheOutboxCannotBeWrittenByAService() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bench.writes.insert(
                        collection, new Document("_id", "a").append("version", 7), event("a", new Told("1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bench.writes.update(
                        collection,
                        Filters.eq("_id", "a"),
                        1,
                        new Document("outbox", List.of()),
                        event("a", new Told("1"))));
    }

    @Test
    void whoeverRacesEveryVersionTellsExactlyOneEvent() throws Exception {
        bench.insert("a");
        Callable<@Nullable Void> writer = () -> {
            for (int done = 0; done < 10; ) {
                long seen = stored("a").getLong("version");
                try {
                    bench.change("a", seen);
                    done++;
                } catch (StaleVersionException faster) {
                    Thread.onSpinWait();
                }
            }
            return null;
        };
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var written : writers.invokeAll(List.of(writer, writer, writer, writer))) {
                written.get();
            }
        }

        assertThat(events(stored("a")))
                .extracting(event -> event.get("sequence"))
                .containsExactlyElementsOf(List.copyOf(OutboxBench.upTo(41)));
        assertThat(events(stored("a"))).extracting(event -> event.get("id")).doesNotHaveDuplicates();
    }

    private Document stored(String id) {
        return bench.store
                .collection(collection)
                .find(Filters.eq("_id", id))
                .into(new java.util.ArrayList<>())
                .getFirst();
    }

    private static List<Document> events(Document stored) {
        return stored.getList("outbox", Document.class);
    }
}

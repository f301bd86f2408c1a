package cn.xieshang.local.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoKilledTests {
    private static final int WRITERS = 6;
    private static final int KILLS = 4;

    @TempDir
    private Path directory;

    private final Set<String> inserted = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> updated = new ConcurrentHashMap<>();

    @Test
    void everyAcknowledgedWriteIsThereAfterKillMinusNine() throws Exception {
        Path file = directory.resolve("store.db");
        for (int kill = 0; kill < KILLS; kill++) {
            try (EmbeddedMongoProcess server = EmbeddedMongoProcess.start(file);
                    MongoClient client = server.client()) {
                MongoCollection<Document> things = things(client);
                assertNothingIsMissing(things);
                writeUntilKilled(server, things, kill);
            }
        }
        try (EmbeddedMongoProcess server = EmbeddedMongoProcess.start(file);
                MongoClient client = server.client()) {
            assertNothingIsMissing(things(client));
        }
        assertThat(inserted).hasSizeGreaterThan(100);
    }

    @Test
    void theFileStaysSmallUnderManyUpdatesOfFewDocuments() throws Exception {
        Path file = directory.resolve("busy.db");
        try (EmbeddedMongoProcess server = EmbeddedMongoProcess.start(file);
                MongoClient client = server.client()) {
            MongoCollection<Document> things = things(client);
            things.insertOne(new Document("_id", "one").append("code", "one").append("text", "x".repeat(2000)));
            for (int i = 0; i < 3000; i++) {
                things.updateOne(eq("_id", "one"), inc("version", 1));
            }
            assertThat(Files.size(file)).isLessThan(16L << 20);
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        MongoCollection<Document> things = client.getDatabase("durability").getCollection("things");
        things.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
        return things;
    }

    private void writeUntilKilled(EmbeddedMongoProcess server, MongoCollection<Document> things, int round)
            throws InterruptedException {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, WRITERS).forEach(writer -> writers.execute(() -> write(things, round + "-" + writer)));
            TimeUnit.MILLISECONDS.sleep(400 + ThreadLocalRandom.current().nextInt(400));
            server.kill();
        }
    }

    /** Inserts and updates, noting only what was acknowledged, until the server is gone. */
    private void write(MongoCollection<Document> things, String writer) {
        String counter = "counter-" + writer;
        try {
            things.insertOne(
                    new Document("_id", counter).append("code", counter).append("count", 0));
            for (int i = 0; ; i++) {
                String id = writer + "-" + i;
                things.insertOne(new Document("_id", id).append("code", "code-" + id));
                inserted.add(id);
                things.updateOne(eq("_id", counter), combine(inc("count", 1), push("outbox", id)));
                updated.merge(counter, 1, Integer::sum);
            }
        } catch (MongoException gone) {
            // the server was killed: whether the last write was stored is not known, and either is right
        }
    }

    private void assertNothingIsMissing(MongoCollection<Document> things) {
        for (String id : inserted) {
            assertThat(things.find(eq("_id", id)).first()).as(id).isNotNull();
            assertThat(things.find(eq("code", "code-" + id)).first())
                    .as("by index: " + id)
                    .isNotNull();
        }
        updated.forEach((id, count) -> {
            Document counter = Objects.requireNonNull(things.find(eq("_id", id)).first(), id);
            assertThat(counter.getInteger("count")).isBetween(count, count + 1);
            assertThat(counter.getList("outbox", String.class, List.of())).hasSize(counter.getInteger("count"));
        });
        for (Document thing : things.find()) {
            assertThat(things.find(eq("code", thing.getString("code"))).first()).isEqualTo(thing);
        }
    }
}

package cn.xieshang.member.duty.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.platform.refusal.StaleVersionException;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whole documents that nobody is told of, guarded by their version like those with an outbox. Version 0 is: not there yet. */
final class QuietWrites {
    static final String VERSION = "version";

    private final MongoOperations mongo;
    private final String collection;

    QuietWrites(MongoOperations mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    Optional<Document> find(String id) {
        return Optional.ofNullable(mongo.execute(
                collection, documents -> documents.find(eq("_id", id)).first()));
    }

    /** @throws StaleVersionException when somebody else was faster */
    long save(Document document, long expected) {
        Document next = new Document(document).append(VERSION, expected + 1);
        next.values().removeIf(Objects::isNull);
        String id = document.getString("_id");
        if (expected == 0) {
            insert(next, id);
        } else {
            replace(next, id, expected);
        }
        return expected + 1;
    }

    private void insert(Document next, String id) {
        try {
            mongo.execute(collection, documents -> documents.insertOne(next));
        } catch (DuplicateKeyException there) {
            throw stale(id);
        }
    }

    private void replace(Document next, String id, long expected) {
        UpdateResult result = mongo.execute(
                collection,
                documents -> documents.replaceOne(
                        and(eq("_id", id), eq(VERSION, expected)), next, new ReplaceOptions().upsert(false)));
        if (result == null || result.getMatchedCount() == 0) {
            throw stale(id);
        }
    }

    private StaleVersionException stale(String id) {
        return new StaleVersionException(
                find(id).map(document -> document.getLong(VERSION)).orElse(0L));
    }
}

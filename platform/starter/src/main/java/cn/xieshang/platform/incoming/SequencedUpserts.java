package cn.xieshang.platform.incoming;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Keeps what we know of others' things, safe against repetition: each document remembers in {@code heard} the last
 * sequence it took from each source, and the same write that brings the facts moves it. Duplicates, replays from the
 * start and late events change nothing.
 */
public final class SequencedUpserts {
    private static final String HEARD = "heard.";

    private final MongoOperations mongo;

    public SequencedUpserts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** For a document that mirrors the one aggregate the event is about. */
    public boolean apply(String collection, Object id, IncomingEvent event, Document set) {
        return apply(collection, id, "subject", event.sequence(), set);
    }

    /**
     * @param source a plain name; a document may listen to several, each with a sequence of its own
     * @param set fields to set; a null value removes the field
     * @return false when the document already knows this or something newer from that source
     */
    public boolean apply(String collection, Object id, String source, long sequence, Document set) {
        String heard = HEARD + source;
        Bson older = Filters.and(
                Filters.eq("_id", id), Filters.or(Filters.exists(heard, false), Filters.lt(heard, sequence)));
        Document change = change(set, heard, sequence);
        try {
            return update(collection, older, change, true);
        } catch (DuplicateKeyException there) {
            return appliedAfterRace(collection, id, older, change, there);
        }
    }

    /** There already: as new or newer, or just created by somebody else who knew less. */
    private boolean appliedAfterRace(
            String collection, Object id, Bson older, Document change, DuplicateKeyException there) {
        if (update(collection, older, change, false)) {
            return true;
        }
        Long found = mongo.execute(collection, documents -> documents.countDocuments(Filters.eq("_id", id)));
        if (found == null || found == 0) {
            throw there;
        }
        return false;
    }

    private boolean update(String collection, Bson filter, Document change, boolean upsert) {
        UpdateResult result = mongo.execute(
                collection, documents -> documents.updateOne(filter, change, new UpdateOptions().upsert(upsert)));
        return result != null && (result.getMatchedCount() > 0 || result.getUpsertedId() != null);
    }

    private static Document change(Document set, String heard, long sequence) {
        Document setting = new Document(heard, sequence);
        Document unsetting = new Document();
        for (Map.Entry<String, @Nullable Object> field : set.entrySet()) {
            if (field.getValue() == null) {
                unsetting.append(field.getKey(), "");
            } else {
                setting.append(field.getKey(), field.getValue());
            }
        }
        Document change = new Document("$set", setting);
        return unsetting.isEmpty() ? change : change.append("$unset", unsetting);
    }
}

package cn.xieshang.notification.store;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Forgets what is too old to be shown, marks first, so that a count never sees a mark without its notification. */
@Repository
public class Retention {
    private static final int BATCH = 500;

    private final MongoTemplate mongo;

    Retention(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * @param batches how many batches at most; the rest waits for the next time
     * @return how many notifications are gone
     */
    public int purgeBefore(Instant limit, int batches) {
        long key = NotificationStore.keyOf(limit);
        purge(mongo.getCollection(ReadMarks.MARKS), key, batches);
        return purge(mongo.getCollection(NotificationStore.COLLECTION), key, batches);
    }

    private static int purge(MongoCollection<Document> collection, long key, int batches) {
        int gone = 0;
        for (int batch = 0; batch < batches; batch++) {
            List<String> ids = collection
                    .find(lt("key", key))
                    .sort(ascending("key"))
                    .projection(include("_id"))
                    .limit(BATCH)
                    .map(found -> found.getString("_id"))
                    .into(new ArrayList<>());
            if (ids.isEmpty()) {
                break;
            }
            gone += (int) collection.deleteMany(in("_id", ids)).getDeletedCount();
        }
        return gone;
    }
}

package cn.xieshang.notification.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import cn.xieshang.platform.actor.UserId;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * How a replica hints to the others that an audience has something new. Only a hint: a lost one costs time, never a
 * notification. The collection holds the last minute.
 */
@Repository
public class Wakeups {
    static final String COLLECTION = "wakeups";
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final MongoCollection<Document> wakeups;
    private final Clock clock;
    private final String replica = UUID.randomUUID().toString();

    /** @param readers accounts whose unread count changed because they read something */
    public record Wakeup(String id, List<Audience> audiences, List<UserId> readers) {}

    Wakeups(MongoTemplate mongo, Clock clock) {
        wakeups = mongo.getCollection(COLLECTION);
        this.clock = clock;
    }

    public void added(Collection<Audience> audiences) {
        insert(audiences.stream().map(Audience::value).toList(), List.of());
    }

    public void read(UserId reader) {
        insert(List.of(), List.of(reader.value()));
    }

    /** The hints of the other replicas since then. */
    public List<Wakeup> ofOthersSince(Instant moment) {
        return wakeups.find(and(gte("at", Date.from(moment)), ne("from", replica)))
                .map(Wakeups::toWakeup)
                .into(new ArrayList<>());
    }

    public void forgetOld() {
        wakeups.deleteMany(lt("at", Date.from(clock.instant().minus(KEPT))));
    }

    private void insert(List<String> audiences, List<String> readers) {
        wakeups.insertOne(new Document("_id", new ObjectId())
                .append("from", replica)
                .append("at", Date.from(clock.instant()))
                .append("audiences", audiences)
                .append("readers", readers));
    }

    private static Wakeup toWakeup(Document found) {
        return new Wakeup(
                found.getObjectId("_id").toHexString(),
                found.getList("audiences", String.class).stream()
                        .map(Audience::new)
                        .toList(),
                found.getList("readers", String.class).stream().map(UserId::new).toList());
    }
}

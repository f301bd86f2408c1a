package cn.xieshang.notification.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.refusal.NotFoundException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * The notifications, each audience a sequence of its own.
 *
 * <p>Every entry names its predecessor, and a predecessor can be named once: who adds an entry has seen the last one.
 * So an entry never appears below one that a reader has seen already, and a key is enough to go on from.
 */
@Repository
public class NotificationStore {
    static final String COLLECTION = "notifications";
    private static final String BY_AUDIENCE = "begins with an audience, which says whose it is";
    private static final int ATTEMPTS = 100;
    static final Comparator<Notification> NEWEST_FIRST =
            Comparator.comparingLong(Notification::key).reversed().thenComparing(Notification::audience);

    private final MongoCollection<Document> notifications;

    NotificationStore(MongoTemplate mongo) {
        notifications = mongo.getCollection(COLLECTION);
    }

    /**
     * Adds to the end of the audience's sequence.
     *
     * @return false when this event was told to this audience before; nothing changes then
     */
    @AnyOffice(BY_AUDIENCE)
    public boolean append(Audience audience, Content content) {
        String id = Notification.id(content.event(), audience);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long previous = newestKey(audience);
            long key = Math.max(keyOf(content.at()), previous + 1);
            try {
                notifications.insertOne(
                        NotificationDocument.from(new Notification(id, audience, key, content), previous));
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                if (notifications.find(eq("_id", id)).projection(include("_id")).first() != null) {
                    return false;
                }
            }
        }
        throw new IllegalStateException("others were faster " + ATTEMPTS + " times");
    }

    /** The end of the audience's sequence now; 0 when it is empty. */
    @AnyOffice(BY_AUDIENCE)
    public long newestKey(Audience audience) {
        Document newest = notifications
                .find(eq("audience", audience.value()))
                .projection(include("key"))
                .sort(descending("audience", "key"))
                .limit(1)
                .first();
        return newest == null ? 0 : newest.getLong("key");
    }

    /** What follows a key, oldest first. */
    @AnyOffice(BY_AUDIENCE)
    public List<Notification> after(Audience audience, long key, int limit) {
        return read(and(eq("audience", audience.value()), gt("key", key)), ascending("audience", "key"), limit);
    }

    /**
     * Newest first over all audiences.
     *
     * @param last the place of the last one seen; null to begin
     * @param floors per audience, the key above which to look
     */
    @AnyOffice(BY_AUDIENCE)
    public List<Notification> newest(Audiences mine, @Nullable InboxPlace last, Map<Audience, Long> floors, int limit) {
        var merged = new ArrayList<Notification>();
        for (Audience audience : mine.all()) {
            var conditions = new ArrayList<Bson>(List.of(eq("audience", audience.value())));
            conditions.add(gt("key", floors.getOrDefault(audience, 0L)));
            if (last != null) {
                conditions.add(lt("key", last.upperBound(audience)));
            }
            merged.addAll(read(and(conditions), descending("audience", "key"), limit));
        }
        merged.sort(NEWEST_FIRST);
        return List.copyOf(merged.subList(0, Math.min(limit, merged.size())));
    }

    /** The newest key of the audience that is not above this place; 0 when there is none. */
    @AnyOffice(BY_AUDIENCE)
    public long newestKeyUpTo(Audience audience, InboxPlace place) {
        List<Notification> found = read(
                and(eq("audience", audience.value()), lt("key", place.upperBoundIncluding(audience))),
                descending("audience", "key"),
                1);
        return found.isEmpty() ? 0 : found.getFirst().key();
    }

    @AnyOffice(BY_AUDIENCE)
    public Notification find(Audiences mine, String id) {
        List<String> names = mine.all().stream().map(Audience::value).toList();
        Document found =
                notifications.find(and(eq("_id", id), in("audience", names))).first();
        if (found == null) {
            throw new NotFoundException();
        }
        return NotificationDocument.toNotification(found);
    }

    /** How many lie above a key, counting no further than the limit. */
    @AnyOffice(BY_AUDIENCE)
    public long countAbove(Audience audience, long key, long limit) {
        return notifications.countDocuments(
                and(eq("audience", audience.value()), gt("key", key)), new CountOptions().limit((int) limit));
    }

    /** The lowest key that something of that moment may have. */
    public static long keyOf(Instant moment) {
        return TimeUnit.SECONDS.toMicros(moment.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(moment.getNano());
    }

    private List<Notification> read(Bson filter, Bson order, int limit) {
        return notifications
                .find(filter)
                .sort(order)
                .limit(limit)
                .map(NotificationDocument::toNotification)
                .into(new ArrayList<>());
    }
}

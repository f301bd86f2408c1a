package cn.xieshang.notification.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.setOnInsert;

import cn.xieshang.platform.actor.UserId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * Who has read what: for each reader and audience the key up to which all is read, and single marks above it. Marks
 * that fall below are removed, so neither list nor document grows without end.
 */
@Repository
public class ReadMarks {
    static final String UP_TO = "readUpTo";
    static final String MARKS = "readMarks";

    private final MongoCollection<Document> upTo;
    private final MongoCollection<Document> marks;

    ReadMarks(MongoTemplate mongo) {
        upTo = mongo.getCollection(UP_TO);
        marks = mongo.getCollection(MARKS);
    }

    /** The key up to which the reader has read all, for each audience in which there is one. */
    public Map<Audience, Long> floors(Audiences mine) {
        List<String> ids =
                mine.all().stream().map(audience -> id(mine.reader(), audience)).toList();
        var floors = new HashMap<Audience, Long>();
        for (Document found : upTo.find(in("_id", ids))) {
            floors.put(new Audience(found.getString("audience")), found.getLong("key"));
        }
        return floors;
    }

    /** Which of these the reader has read. */
    public Set<String> readAmong(UserId reader, Map<Audience, Long> floors, Collection<Notification> shown) {
        var read = new HashSet<String>();
        var open = new HashMap<String, String>();
        for (Notification each : shown) {
            if (each.key() <= floors.getOrDefault(each.audience(), 0L)) {
                read.add(each.id());
            } else {
                open.put(id(reader, each), each.id());
            }
        }
        if (!open.isEmpty()) {
            for (Document mark : marks.find(in("_id", open.keySet())).projection(include("_id"))) {
                read.add(open.getOrDefault(mark.getString("_id"), ""));
            }
        }
        return read;
    }

    public void mark(UserId reader, Notification notification) {
        var mark = new Document("_id", id(reader, notification))
                .append("reader", reader.value())
                .append("audience", notification.audience().value())
                .append("key", notification.key());
        marks.replaceOne(eq("_id", mark.getString("_id")), mark, new ReplaceOptions().upsert(true));
    }

    /** Moves the border up, never down. */
    public void markUpTo(UserId reader, Audience audience, long key) {
        upTo.updateOne(
                eq("_id", id(reader, audience)),
                combine(max("key", key), setOnInsert("audience", audience.value())),
                new UpdateOptions().upsert(true));
        marks.deleteMany(and(eq("reader", reader.value()), eq("audience", audience.value()), lte("key", key)));
    }

    public long countAbove(UserId reader, Audience audience, long key) {
        return marks.countDocuments(
                and(eq("reader", reader.value()), eq("audience", audience.value()), gt("key", key)));
    }

    private static String id(UserId reader, Audience audience) {
        return reader + " " + audience;
    }

    private static String id(UserId reader, Notification notification) {
        return reader + " " + notification.id();
    }
}

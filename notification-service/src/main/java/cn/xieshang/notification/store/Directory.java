package cn.xieshang.notification.store;

import static com.mongodb.client.model.Filters.in;

import cn.xieshang.platform.incoming.SequencedUpserts;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The names of offices and units, as member-service tells them: the few facts of others that an inbox shows. */
@Repository
public class Directory {
    static final String COLLECTION = "directory";
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;

    private final MongoCollection<Document> names;
    private final SequencedUpserts upserts;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Name name, Instant until) {}

    /** In both languages. */
    public record Name(String zh, String en) {}

    Directory(MongoTemplate mongo, Clock clock) {
        names = mongo.getCollection(COLLECTION);
        upserts = new SequencedUpserts(mongo);
        this.clock = clock;
    }

    /** Takes the name unless a later one is known already. */
    public void put(String place, Name name, long sequence) {
        upserts.apply(
                COLLECTION, place, "member-service", sequence, new Document("zh", name.zh()).append("en", name.en()));
        known.remove(place);
    }

    /** The names that are known, at most half a minute old. */
    public Map<String, Name> names(Collection<String> places) {
        Instant now = clock.instant();
        var found = new HashMap<String, Name>();
        List<String> missing = new ArrayList<>();
        for (String place : places) {
            Known remembered = known.get(place);
            if (remembered != null && remembered.until.isAfter(now)) {
                found.put(place, remembered.name);
            } else {
                missing.add(place);
            }
        }
        if (!missing.isEmpty()) {
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            for (Document document : names.find(in("_id", missing))) {
                var name = new Name(document.getString("zh"), document.getString("en"));
                found.put(document.getString("_id"), name);
                known.put(document.getString("_id"), new Known(name, now.plus(FRESH)));
            }
        }
        return found;
    }

    public static String office(String office) {
        return "office:" + office;
    }

    public static String unit(String district, String unit) {
        return "unit:" + district + ":" + unit;
    }
}

package cn.xieshang.platform.audit;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One document per deed, in the service's own store; never changed, never removed by the platform. */
final class MongoAuditLog implements AuditLog {
    static final String COLLECTION = "audit";

    private final MongoTemplate store;
    private final Clock clock;

    MongoAuditLog(MongoTemplate store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void ensureIndexes() {
        store.getCollection(COLLECTION).createIndex(Indexes.ascending("office", "subject", "at"));
        store.getCollection(COLLECTION).createIndex(Indexes.ascending("office", "at"));
    }

    @Override
    public void record(Actor actor, String action, String subject, Map<String, String> details) {
        Document entry = new Document("_id", UUID.randomUUID().toString())
                .append("at", Date.from(clock.instant()))
                .append("user", actor.user().value())
                .append(
                        "roles",
                        actor.roles().stream().map(Role::realmName).sorted().toList())
                .append("action", action)
                .append("subject", subject)
                .append("details", new Document(Map.copyOf(details)));
        if (actor.office() != null) {
            entry.append("office", actor.office().value());
        }
        if (actor.district() != null) {
            entry.append("district", actor.district().value());
        }
        if (actor.unit() != null) {
            entry.append("unit", actor.unit().value());
        }
        store.getCollection(COLLECTION).insertOne(entry);
    }
}

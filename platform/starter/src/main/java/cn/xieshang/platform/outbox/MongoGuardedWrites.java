package cn.xieshang.platform.outbox;

import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.StaleVersionException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/** One {@code insertOne} or {@code updateOne} per command; the relay is nudged after it. Never speaks to Kafka. */
final class MongoGuardedWrites implements GuardedWrites {
    private final MongoOperations mongo;
    private final EventSealer sealer;
    private final Wakeups wakeups;

    MongoGuardedWrites(MongoOperations mongo, EventSealer sealer, Wakeups wakeups) {
        this.mongo = mongo;
        this.sealer = sealer;
        this.wakeups = wakeups;
    }

    @Override
    public boolean insert(String collection, Document state, OutboundEvent event) {
        PendingEvent pending = sealer.seal(collection, event, 1);
        Document document = withoutNulls(state)
                .append(OutboxFields.VERSION, 1L)
                .append(OutboxFields.EVENTS, List.of(pending.toDocument()))
                .append(OutboxFields.PENDING, true);
        try {
            mongo.execute(collection, documents -> documents.insertOne(document));
        } catch (DuplicateKeyException there) {
            return false;
        }
        wakeups.wake(collection, event.subject());
        return true;
    }

    @Override
    public long update(String collection, Bson filter, long expected, Document set, OutboundEvent event) {
        return update(collection, filter, expected, set, new Document(), event);
    }

    @Override
    public long update(
            String collection, Bson filter, long expected, Document set, Document push, OutboundEvent event) {
        rejectReserved(set);
        rejectReserved(push);
        PendingEvent pending = sealer.seal(collection, event, expected + 1);
        Bson guarded = Filters.and(filter, Filters.eq(OutboxFields.VERSION, expected));
        Document change = change(set, push, pending);
        UpdateResult result = mongo.execute(collection, documents -> documents.updateOne(guarded, change));
        if (result == null || result.getMatchedCount() == 0) {
            throw missed(collection, filter);
        }
        wakeups.wake(collection, event.subject());
        return expected + 1;
    }

    private static Document change(Document set, Document push, PendingEvent pending) {
        Document setting = new Document(OutboxFields.PENDING, true);
        Document unsetting = new Document();
        for (Map.Entry<String, @Nullable Object> field : set.entrySet()) {
            if (field.getValue() == null) {
                unsetting.append(field.getKey(), "");
            } else {
                setting.append(field.getKey(), field.getValue());
            }
        }
        Document change = new Document("$set", setting)
                .append("$inc", new Document(OutboxFields.VERSION, 1L))
                .append("$push", new Document(push).append(OutboxFields.EVENTS, pending.toDocument()));
        return unsetting.isEmpty() ? change : change.append("$unset", unsetting);
    }

    private RuntimeException missed(String collection, Bson filter) {
        Document current = mongo.execute(
                collection,
                documents -> documents
                        .find(filter)
                        .projection(Projections.include(OutboxFields.VERSION))
                        .first());
        return current == null
                ? new NotFoundException()
                : new StaleVersionException(
                        current.get(OutboxFields.VERSION, Number.class).longValue());
    }

    /** A field is absent or has a value, so that sparse indexes work. */
    private static Document withoutNulls(Document state) {
        Document fields = new Document(state);
        Object id = fields.remove("_id");
        rejectReserved(fields);
        fields.values().removeIf(Objects::isNull);
        Document document = new Document("_id", Objects.requireNonNull(id, "_id"));
        document.putAll(fields);
        return document;
    }

    private static void rejectReserved(Document fields) {
        fields.keySet().stream().filter(OutboxFields::reserved).findFirst().ifPresent(field -> {
            throw new IllegalArgumentException(field + " belongs to the outbox");
        });
    }
}

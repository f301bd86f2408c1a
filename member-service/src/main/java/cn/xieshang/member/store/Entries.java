package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.model.Names;
import cn.xieshang.member.model.RegisterEvent;
import cn.xieshang.member.outgoing.RegisterPublication;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.outbox.GuardedWrites;
import com.mongodb.client.model.Projections;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** How districts, offices and units are stored: an id, a district, names, and little else. */
final class Entries<T> {
    private final String collection;
    private final MongoOperations mongo;
    private final GuardedWrites writes;
    private final Function<Document, T> reader;

    Entries(String collection, MongoOperations mongo, GuardedWrites writes, Function<Document, T> reader) {
        this.collection = collection;
        this.mongo = mongo;
        this.writes = writes;
        this.reader = reader;
    }

    boolean insert(String id, DistrictId district, Document state, RegisterEvent event) {
        Document document = new Document("_id", id).append("district", district.value());
        document.putAll(state);
        return writes.insert(collection, document, RegisterPublication.of(event));
    }

    Optional<Stored<T>> find(Bson filter) {
        Document found = mongo.execute(
                collection,
                entries -> entries.find(filter)
                        .projection(Projections.exclude(GuardedWrites.OUTBOX))
                        .first());
        return Optional.ofNullable(found)
                .map(document -> new Stored<>(reader.apply(document), document.getLong("version")));
    }

    long save(String id, DistrictId district, long expected, Document state, RegisterEvent event) {
        Bson filter = and(eq("_id", id), eq("district", district.value()));
        return writes.update(collection, filter, expected, state, RegisterPublication.of(event));
    }

    static Document names(Names names) {
        return new Document("nameZh", names.zh()).append("nameEn", names.en());
    }

    static Names names(Document document) {
        return new Names(document.getString("nameZh"), document.getString("nameEn"));
    }
}

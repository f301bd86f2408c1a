package cn.xieshang.member.care.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.care.model.CareId;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.CareStep;
import cn.xieshang.member.care.outgoing.CarePublication;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.outbox.GuardedWrites;
import com.mongodb.client.model.Projections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Care items of all kinds, each in one document; one write per command, with the event in it. */
@Repository
public class CareStore {
    public static final String COLLECTION = "care";
    public static final String SEALED = "sealed";
    public static final String SEALED_CONTEXT = "care.item:";

    private final MongoOperations mongo;
    private final GuardedWrites writes;
    private final CareDocument documents;

    CareStore(MongoOperations mongo, GuardedWrites writes, CareDocument documents) {
        this.mongo = mongo;
        this.writes = writes;
        this.documents = documents;
    }

    /** @return false when an item with this id is there already */
    public boolean insert(OfficeId office, CareItem born, String said, Taken taken) {
        Document document = documents.born(born, said);
        document.putAll(documents.moving(born));
        document.append("history", List.of(line(taken)));
        return writes.insert(COLLECTION, document, CarePublication.begun(born));
    }

    public Optional<Stored<CareItem>> find(Reach reach, CareKind kind, CareId id) {
        return first(one(reach, kind, id), Projections.exclude(GuardedWrites.OUTBOX, "history"))
                .map(documents::item);
    }

    @AnyOffice("by id, for the timer, which acts for the office that the item names")
    public Optional<Stored<CareItem>> woken(CareId id) {
        return first(eq("_id", id.toString()), Projections.exclude(GuardedWrites.OUTBOX, "history"))
                .map(documents::item);
    }

    /** Whether the item of this id began with the same words; none if it is another office's. */
    public Optional<Boolean> beganAs(OfficeId office, CareKind kind, CareId id, String said) {
        return first(one(new Reach.OneOffice(office), kind, id), Projections.include("began"))
                .map(found -> found.getString("began").equals(documents.fingerprint(id.toString(), said)));
    }

    /** @param expected the version on which the step was decided */
    public long save(OfficeId office, long expected, CareItem next, CareStep step, Taken taken) {
        Bson one = and(eq("_id", next.care().id().toString()), eq("office", office.value()));
        Document history = new Document("history", line(taken));
        return writes.update(
                COLLECTION, one, expected, documents.moving(next), history, CarePublication.of(step, next));
    }

    private Optional<Document> first(Bson one, Bson fields) {
        return Optional.ofNullable(mongo.execute(
                COLLECTION, items -> items.find(one).projection(fields).first()));
    }

    private static Bson one(Reach reach, CareKind kind, CareId id) {
        return and(eq("_id", id.toString()), eq("kind", kind.code()), Reaches.filter(reach));
    }

    private static Document line(Taken taken) {
        return new Document("step", taken.step())
                .append("at", Date.from(taken.at()))
                .append("user", taken.user().value());
    }
}

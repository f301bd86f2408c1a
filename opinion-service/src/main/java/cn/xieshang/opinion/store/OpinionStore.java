package cn.xieshang.opinion.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.opinion.model.CitizenWords;
import cn.xieshang.opinion.model.OpinionEvent;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.outgoing.OpinionPublication;
import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.outbox.GuardedWrites;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Opinions, each in one document; one write per command, with the event in it. */
@Repository
public class OpinionStore {
    public static final String COLLECTION = "opinions";

    private final MongoOperations mongo;
    private final GuardedWrites writes;
    private final PersonalDataCipher cipher;

    OpinionStore(MongoOperations mongo, GuardedWrites writes, PersonalDataCipher cipher) {
        this.mongo = mongo;
        this.writes = writes;
        this.cipher = cipher;
    }

    /**
     * @param tracking blind index of the tracking code
     * @return false when the item is there already
     */
    public boolean insert(
            OfficeId office, OpinionItem born, OpinionEvent event, CitizenWords words, String tracking, Taken taken) {
        OpinionItem after = born.apply(event);
        Seal seal = seal(born.origin().id());
        Document document = OpinionDocument.born(born.origin(), words, tracking, seal);
        document.putAll(OpinionDocument.moving(after, seal));
        document.append("history", List.of(compact(OpinionDocument.history(event, after, taken, seal))));
        return writes.insert(COLLECTION, document, OpinionPublication.of(event, born, after));
    }

    public Optional<OpinionItem> find(Reach reach, OpinionId id) {
        return first(one(reach, id)).map(found -> OpinionDocument.item(found, seal(id)));
    }

    @AnyOffice("a timer knows no more than the id; how far it may go then follows from the item")
    public Optional<OpinionItem> awoken(OpinionId id) {
        return first(eq("_id", id.toString())).map(found -> OpinionDocument.item(found, seal(id)));
    }

    public Optional<CitizenWords> words(Reach reach, OpinionId id) {
        return first(one(reach, id)).map(found -> OpinionDocument.words(found, seal(id)));
    }

    /** @return the item after the event */
    public OpinionItem save(Reach reach, OpinionItem before, OpinionEvent event, Taken taken) {
        OpinionItem after = before.apply(event);
        Seal seal = seal(before.origin().id());
        writes.update(
                COLLECTION,
                one(reach, before.origin().id()),
                before.version(),
                OpinionDocument.moving(after, seal),
                new Document("history", compact(OpinionDocument.history(event, after, taken, seal))),
                OpinionPublication.of(event, before, after));
        return after;
    }

    private Optional<Document> first(Bson filter) {
        @Nullable
        Document found = mongo.execute(
                COLLECTION,
                opinions -> opinions.find(filter)
                        .projection(Projections.exclude(GuardedWrites.OUTBOX, "history"))
                        .first());
        return Optional.ofNullable(found);
    }

    private static Bson one(Reach reach, OpinionId id) {
        return and(eq("_id", id.toString()), Reaches.filter(reach));
    }

    private Seal seal(OpinionId id) {
        return new Seal(cipher, id.toString());
    }

    private static Document compact(Document document) {
        document.values().removeIf(Objects::isNull);
        return document;
    }
}

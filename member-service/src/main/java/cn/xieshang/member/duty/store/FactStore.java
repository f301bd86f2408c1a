package cn.xieshang.member.duty.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.Recorded;
import cn.xieshang.member.duty.model.Retraction;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UserId;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Duty facts: inserted once, never changed. The insert is the one write of a command; {@code due} beside the fact says that the
 * ledger has yet to follow, so that a process that dies in between loses nothing.
 */
@Repository
public class FactStore {
    static final String COLLECTION = "duty-facts";
    static final String DUE = "due";

    private static final Bson ORDER = Sorts.ascending("member", "on", "_id");

    private final MongoOperations mongo;

    FactStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @return false when there is a fact with this id already, of whatever content */
    public boolean insert(DistrictId district, Recorded recorded, Instant due) {
        return insert(FactDocument.of(recorded.fact())
                .append("district", district.value())
                .append("office", recorded.office().value())
                .append("term", recorded.term())
                .append("source", recorded.source())
                .append("by", recorded.by().value())
                .append("at", Date.from(recorded.at()))
                .append(DUE, Date.from(due)));
    }

    /** @return false when the fact was taken back before */
    public boolean insert(DistrictId district, Retraction retraction, UserId by, Instant at, Instant due) {
        return insert(FactDocument.of(retraction)
                .append("district", district.value())
                .append("by", by.value())
                .append("at", Date.from(at))
                .append(DUE, Date.from(due)));
    }

    public Optional<Recorded> find(DistrictId district, FactId id) {
        List<Recorded> found = Records.of(list(and(eq("district", district.value()), eq("_id", id.toString()))));
        return found.stream()
                .findFirst()
                .map(one -> retraction(district, id)
                        .map(retraction -> Records.retracted(one, retraction))
                        .orElse(one));
    }

    public Optional<Retraction> retraction(DistrictId district, FactId of) {
        return list(and(eq("district", district.value()), eq(FactDocument.RETRACTS, of.toString()))).stream()
                .map(FactDocument::retraction)
                .findFirst();
    }

    /** Of one member, from a day on and before another, in order. */
    public List<Recorded> between(DistrictId district, MemberId member, LocalDate from, LocalDate before) {
        return Records.of(list(and(
                eq("district", district.value()),
                eq("member", member.toString()),
                gte("on", from.toString()),
                lt("on", before.toString()))));
    }

    public List<Recorded> ofTerm(DistrictId district, MemberId member, int term) {
        return Records.of(list(and(eq("district", district.value()), eq("member", member.toString())))).stream()
                .filter(recorded -> recorded.term() == term)
                .toList();
    }

    /** Of the whole district, member by member; one pass, whatever the number of facts. */
    public void forEachMember(
            DistrictId district, LocalDate from, LocalDate before, Consumer<List<DutyFact>> ofOneMember) {
        Bson filter = and(eq("district", district.value()), gte("on", from.toString()), lt("on", before.toString()));
        mongo.execute(COLLECTION, facts -> {
            try (MongoCursor<Document> cursor = facts.find(filter).sort(ORDER).iterator()) {
                List<Document> one = new ArrayList<>();
                while (cursor.hasNext()) {
                    Document next = cursor.next();
                    if (!one.isEmpty() && !one.getFirst().getString("member").equals(next.getString("member"))) {
                        ofOneMember.accept(Records.counting(one));
                        one = new ArrayList<>();
                    }
                    one.add(next);
                }
                if (!one.isEmpty()) {
                    ofOneMember.accept(Records.counting(one));
                }
            }
            return null;
        });
    }

    /** A fact or a retraction that its ledger does not know of yet. */
    public record Due(String id, DistrictId district, MemberId member, LocalDate on) {}

    @AnyOffice("work of the system: ids and days only, each with its district")
    public List<Due> due(Instant now, int most) {
        return Objects.requireNonNull(mongo.execute(
                COLLECTION,
                facts -> facts.find(lte(DUE, Date.from(now)))
                        .sort(Sorts.ascending(DUE))
                        .limit(most)
                        .map(Records::due)
                        .into(new ArrayList<>())));
    }

    /** The ledger knows. */
    public void posted(DistrictId district, String id) {
        Bson one = and(eq("_id", id), eq("district", district.value()), exists(DUE));
        mongo.execute(COLLECTION, facts -> facts.updateOne(one, Updates.unset(DUE)));
    }

    private boolean insert(Document document) {
        document.values().removeIf(Objects::isNull);
        try {
            mongo.execute(COLLECTION, facts -> facts.insertOne(document));
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    private List<Document> list(Bson filter) {
        return Objects.requireNonNull(mongo.execute(
                COLLECTION, facts -> facts.find(filter).sort(ORDER).into(new ArrayList<>())));
    }
}

package cn.xieshang.member.duty.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.Ledger;
import cn.xieshang.member.duty.model.LedgerEvent;
import cn.xieshang.member.duty.model.Points;
import cn.xieshang.member.duty.outgoing.DutyPublication;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.outbox.OutboundEvent;
import cn.xieshang.platform.refusal.StaleVersionException;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Ledgers, one document per member and year. Balance and grade stand beside the postings they are the sum of. */
@Repository
public class LedgerStore {
    public static final String COLLECTION = "duty-ledgers";

    private final MongoOperations mongo;
    private final GuardedWrites writes;

    LedgerStore(MongoOperations mongo, GuardedWrites writes) {
        this.mongo = mongo;
        this.writes = writes;
    }

    public Optional<Stored<Ledger>> find(DistrictId district, MemberId member, int year) {
        Document found = mongo.execute(
                COLLECTION,
                ledgers -> ledgers.find(one(district, member, year))
                        .projection(Projections.exclude(GuardedWrites.OUTBOX))
                        .first());
        return Optional.ofNullable(found).map(LedgerDocument::ledger);
    }

    /**
     * Stores what the event made of the ledger.
     *
     * @param expected the version that was read; 0 when there was none
     */
    public long save(DistrictId district, DutyMember who, long expected, Ledger next, LedgerEvent event) {
        OutboundEvent told = DutyPublication.of(who, next, event);
        if (expected == 0) {
            Document document = new Document("_id", id(next.member(), next.year()))
                    .append("member", next.member().toString())
                    .append("year", next.year())
                    .append("district", district.value());
            document.putAll(state(next));
            document.append(
                    "postings", next.postings().stream().map(LedgerDocument::of).toList());
            if (!writes.insert(COLLECTION, document, told)) {
                throw new StaleVersionException(1);
            }
            return 1;
        }
        Document push = event instanceof LedgerEvent.PointsPosted(var posting, var _)
                ? new Document("postings", LedgerDocument.of(posting))
                : new Document();
        return writes.update(COLLECTION, one(district, next.member(), next.year()), expected, state(next), push, told);
    }

    /** What a list needs of a ledger. */
    public record Balance(
            MemberId member, Points points, @Nullable String grade, boolean confirmed) {}

    public List<Balance> balances(DistrictId district, int year) {
        return Objects.requireNonNull(mongo.execute(
                COLLECTION,
                ledgers -> ledgers.find(and(eq("district", district.value()), eq("year", year)))
                        .projection(Projections.include("member", "balance", "grade", "confirmation"))
                        .map(LedgerStore::balance)
                        .into(new ArrayList<>())));
    }

    private static Balance balance(Document ledger) {
        return new Balance(
                new MemberId(UUID.fromString(ledger.getString("member"))),
                new Points(ledger.getLong("balance")),
                ledger.getString("grade"),
                ledger.containsKey("confirmation"));
    }

    private static Document state(Ledger ledger) {
        var confirmation = ledger.confirmation();
        return new Document("balance", ledger.balance().hundredths())
                .append("grade", ledger.grade())
                .append(
                        "objections",
                        ledger.objections().stream().map(LedgerDocument::of).toList())
                .append("confirmation", confirmation == null ? null : LedgerDocument.of(confirmation));
    }

    private static Bson one(DistrictId district, MemberId member, int year) {
        return and(eq("_id", id(member, year)), eq("district", district.value()));
    }

    private static String id(MemberId member, int year) {
        return member + ":" + year;
    }
}

package cn.xieshang.proposal.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.dossier.ChainedRecord;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalEvent;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.outgoing.ProposalPublication;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Proposals, each in one document; one write per command, with the event and the record of it inside. */
@Repository
public class ProposalStore {
    public static final String COLLECTION = "proposals";

    private final MongoOperations mongo;
    private final GuardedWrites writes;

    ProposalStore(MongoOperations mongo, GuardedWrites writes) {
        this.mongo = mongo;
        this.writes = writes;
    }

    /** A proposal with the last record of its history. */
    public record Found(Proposal proposal, @Nullable ChainedRecord last) {}

    /** @return false when the id is there already */
    public boolean insert(OfficeId office, Proposal born, ProposalEvent event, Taken taken) {
        Proposal after = born.apply(event);
        Document document = ProposalDocument.born(born);
        document.putAll(ProposalDocument.moving(after, taken));
        document.append("history", List.of());
        return writes.insert(COLLECTION, document, ProposalPublication.of(event, born, after));
    }

    public Optional<Found> find(Reach reach, ProposalId id) {
        return first(and(eq("_id", id.toString()), Reaches.filter(reach)));
    }

    /** @return the proposal after the event */
    public Proposal save(Reach reach, Found before, ProposalEvent event, Taken taken) {
        Proposal after = before.proposal().apply(event);
        Document set = ProposalDocument.moving(after, taken);
        Document push = new Document();
        History.entry(before.last(), before.proposal(), event, after, taken).ifPresent(entry -> {
            push.append("history", entry);
            set.append("last", entry);
        });
        writes.update(
                COLLECTION,
                and(eq("_id", after.origin().id().toString()), Reaches.filter(reach)),
                before.proposal().version(),
                set,
                push,
                ProposalPublication.of(event, before.proposal(), after));
        return after;
    }

    @AnyOffice("the clock serves every office; it only learns of which one the proposal is")
    public Optional<Reach> reachOf(String id) {
        @Nullable
        Document found = mongo.execute(
                COLLECTION,
                proposals -> proposals
                        .find(eq("_id", id))
                        .projection(Projections.include("office"))
                        .first());
        return Optional.ofNullable(found)
                .map(document -> new Reach.OneOffice(new OfficeId(document.getString("office"))));
    }

    /** Those that are merged into it (并案), by id. */
    public List<ProposalId> children(DistrictId district, ProposalId parent) {
        List<ProposalId> found = new ArrayList<>();
        Bson children = and(eq("district", district.value()), eq("parent", parent.toString()));
        mongo.execute(COLLECTION, proposals -> {
            proposals
                    .find(children)
                    .projection(Projections.include("_id"))
                    .forEach(document -> found.add(ProposalId.of(document.getString("_id"))));
            return null;
        });
        return found;
    }

    /** The last case number of a series: {@code 5-2-} or {@code 2026-}; numbers have four digits. */
    public Optional<String> lastCaseNo(DistrictId district, String series) {
        return lastOf("caseKey", district.value() + ":" + series);
    }

    /** The year's key proposals by slot. */
    public List<String> keySlots(DistrictId district, String year) {
        List<String> slots = new ArrayList<>();
        Bson ofYear = between("keySlot", district.value() + ":" + year + "-");
        mongo.execute(COLLECTION, proposals -> {
            proposals
                    .find(ofYear)
                    .projection(Projections.include("key"))
                    .forEach(document -> slots.add(document.getString("key")));
            return null;
        });
        return slots;
    }

    private Optional<String> lastOf(String field, String prefix) {
        @Nullable
        Document found = mongo.execute(
                COLLECTION,
                proposals -> proposals
                        .find(between(field, prefix))
                        .projection(Projections.include("caseNo"))
                        .sort(Sorts.descending(field))
                        .first());
        return Optional.ofNullable(found).map(document -> document.getString("caseNo"));
    }

    private Optional<Found> first(Bson filter) {
        @Nullable
        Document found = mongo.execute(
                COLLECTION,
                proposals -> proposals
                        .find(filter)
                        .projection(Projections.include(ProposalDocument.STATE, "version", "last"))
                        .first());
        return Optional.ofNullable(found)
                .map(document -> new Found(
                        ProposalDocument.proposal(document), History.record(document.get("last", Document.class))));
    }

    /** Texts that begin with the prefix, by index. */
    private static Bson between(String field, String prefix) {
        return and(
                com.mongodb.client.model.Filters.gte(field, prefix),
                com.mongodb.client.model.Filters.lt(field, prefix + '\uffff'));
    }
}

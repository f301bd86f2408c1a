package cn.xieshang.proposal.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.dossier.ChainedRecord;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.store.Directory;
import cn.xieshang.proposal.store.History;
import cn.xieshang.proposal.store.ProposalDocument;
import cn.xieshang.proposal.store.ProposalStore;
import cn.xieshang.proposal.store.Reaches;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Lists and details for those who work on proposals. */
@Component
public class ProposalQueries {
    private static final List<String> IN_LISTS = List.of(
            "serialNo",
            "caseNo",
            "title",
            "category",
            "proposerType",
            "stage",
            "office",
            "first",
            "units",
            "plenary",
            "due",
            "promiseDue",
            "promises",
            "key",
            "excellent",
            "submittedAt",
            "order");

    private final MongoOperations mongo;
    private final Directory directory;
    private final Clock clock;

    ProposalQueries(MongoOperations mongo, Directory directory, Clock clock) {
        this.mongo = mongo;
        this.directory = directory;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<ProposalSummary> list(Reach reach, ProposalList list, Paging paging) {
        List<Bson> conditions = new ArrayList<>(list.conditions());
        conditions.addFirst(Reaches.filter(reach));
        if (paging.after() != null) {
            conditions.add(lt("order", paging.after()));
        }
        Page<Document> page =
                paging.page(read(and(conditions), paging.fetch()), document -> document.getString("order"));
        return new Page<>(page.items().stream().map(this::summary).toList(), page.next());
    }

    /** A line with its key among lists. */
    record Listed(ProposalSummary summary, String order) {}

    /** Those of the ids that the list has, newest first. */
    List<Listed> among(Reach reach, ProposalList list, List<String> ids) {
        List<Bson> conditions = new ArrayList<>(list.conditions());
        conditions.addFirst(and(in("_id", ids), Reaches.filter(reach)));
        return read(and(conditions), ids.size()).stream()
                .map(document -> new Listed(summary(document), document.getString("order")))
                .toList();
    }

    /** @param reader tells with whose eyes the proposal is read, or that it is not to be found */
    public ProposalDetail detail(Reach reach, ProposalId id, Function<Proposal, Eyes> reader) {
        Document found = one(reach, id);
        Eyes eyes = reader.apply(ProposalDocument.proposal(found));
        return new DetailView(eyes, names(eyes.proposal())).of(records(found));
    }

    /** The proposal as it is stored with all its records, for those who may have everything. */
    public Recorded recorded(Reach reach, ProposalId id) {
        Document found = one(reach, id);
        return new Recorded(ProposalDocument.proposal(found), records(found));
    }

    public record Recorded(Proposal proposal, List<ChainedRecord> records) {}

    private Document one(Reach reach, ProposalId id) {
        @Nullable
        Document found = mongo.execute(
                ProposalStore.COLLECTION,
                proposals -> proposals
                        .find(and(eq("_id", id.toString()), Reaches.filter(reach)))
                        .projection(Projections.include(ProposalDocument.STATE, "version", "history"))
                        .first());
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    private static List<ChainedRecord> records(Document found) {
        return found.getList("history", Document.class).stream()
                .map(History::record)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<Document> read(Bson filter, int limit) {
        List<Document> found = new ArrayList<>();
        mongo.execute(
                ProposalStore.COLLECTION,
                proposals -> proposals
                        .find(filter)
                        .projection(Projections.include(IN_LISTS))
                        .sort(descending("order"))
                        .limit(limit)
                        .into(found));
        return found;
    }

    private Map<String, String> names(Proposal proposal) {
        List<String> members = Stream.concat(
                        Stream.of(proposal.origin().first()),
                        proposal.cosigners().stream().map(cosigner -> cosigner.who()))
                .map(who -> who.memberId())
                .toList();
        return directory.names(proposal.origin().district(), members).stream()
                .collect(Collectors.toMap(Directory.MemberEntry::id, Directory.MemberEntry::name));
    }

    private ProposalSummary summary(Document document) {
        Instant due = time(document, "due");
        return new ProposalSummary(
                document.getString("_id"),
                document.getString("serialNo"),
                document.getString("caseNo"),
                document.getString("title"),
                document.getString("category"),
                document.getString("proposerType"),
                document.getString("stage"),
                document.getString("office"),
                document.getString("first"),
                document.getList("units", String.class),
                document.getString("plenary"),
                due,
                due != null && due.isBefore(clock.instant()),
                time(document, "promiseDue"),
                document.getList("promises", String.class),
                document.containsKey("key"),
                document.getBoolean("excellent", false),
                time(document, "submittedAt"));
    }

    private static @Nullable Instant time(Document document, String field) {
        Date time = document.getDate(field);
        return time == null ? null : time.toInstant();
    }
}

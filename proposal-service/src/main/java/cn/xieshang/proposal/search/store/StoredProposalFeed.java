package cn.xieshang.proposal.search.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.proposal.search.Facets;
import cn.xieshang.proposal.search.ProposalFeed;
import cn.xieshang.proposal.search.ProposalText;
import cn.xieshang.proposal.search.SearchableProposal;
import cn.xieshang.proposal.store.ProposalDocument;
import cn.xieshang.proposal.store.ProposalStore;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Follows the collection by id and by time of change, and reads nothing but what is indexed. */
@Component
class StoredProposalFeed implements ProposalFeed {
    private static final String ID = "_id";
    private static final String CHANGED = "changedAt";
    private static final String VERSION = "version";
    private static final List<String> INDEXED = List.of(
            VERSION,
            "district",
            "office",
            "order",
            "stage",
            "category",
            "people",
            "units",
            "submittedAt",
            "state.content.title",
            "state.content.background",
            "state.content.analysis",
            "state.content.suggestion");

    private final MongoOperations mongo;

    StoredProposalFeed(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Trace> after(String id, int limit) {
        return traces(gt(ID, id), ascending(ID), limit);
    }

    @Override
    public List<Trace> changedSince(Instant since, @Nullable Trace last, int limit) {
        Bson changed = last == null ? gte(CHANGED, Date.from(since)) : behind(last);
        return traces(changed, ascending(CHANGED, ID), limit);
    }

    @Override
    public List<SearchableProposal> read(Collection<String> ids) {
        List<SearchableProposal> found = new ArrayList<>();
        mongo.execute(ProposalStore.COLLECTION, proposals -> {
            proposals
                    .find(in(ID, ids))
                    .projection(Projections.include(INDEXED))
                    .forEach(document -> found.add(searchable(document)));
            return found;
        });
        return found;
    }

    private List<Trace> traces(Bson filter, Bson order, int limit) {
        List<Trace> found = new ArrayList<>();
        mongo.execute(ProposalStore.COLLECTION, proposals -> {
            proposals
                    .find(filter)
                    .projection(Projections.include(VERSION, CHANGED))
                    .sort(order)
                    .limit(limit)
                    .forEach(document -> found.add(new Trace(
                            document.getString(ID),
                            document.getLong(VERSION),
                            document.getDate(CHANGED).toInstant())));
            return found;
        });
        return found;
    }

    private static Bson behind(Trace last) {
        Date time = Date.from(last.changedAt());
        return and(gte(CHANGED, time), or(gt(CHANGED, time), gt(ID, last.id())));
    }

    private static SearchableProposal searchable(Document document) {
        Document content = document.get(ProposalDocument.STATE, Document.class).get("content", Document.class);
        return new SearchableProposal(
                document.getString(ID),
                document.getLong(VERSION),
                new DistrictId(document.getString("district")),
                document.getString("order"),
                document.getDate("submittedAt") != null,
                facets(document),
                new ProposalText(
                        content.getString("title"),
                        content.getString("background"),
                        content.getString("analysis"),
                        content.getString("suggestion")));
    }

    private static Set<String> facets(Document document) {
        Set<String> facets = new HashSet<>();
        facets.add(Facets.office(document.getString("office")));
        facets.add(Facets.stage(document.getString("stage")));
        String category = document.getString("category");
        if (category != null) {
            facets.add(Facets.category(category));
        }
        document.getList("people", String.class, List.of()).forEach(person -> facets.add(Facets.person(person)));
        document.getList("units", String.class, List.of()).forEach(unit -> facets.add(Facets.unit(unit)));
        return facets;
    }
}

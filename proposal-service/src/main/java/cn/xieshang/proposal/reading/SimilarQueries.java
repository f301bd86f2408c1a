package cn.xieshang.proposal.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.proposal.reading.SimilarFound.Line;
import cn.xieshang.proposal.search.ProposalText;
import cn.xieshang.proposal.search.SimilarProposals;
import cn.xieshang.proposal.search.SimilarProposals.Similar;
import cn.xieshang.proposal.store.ProposalStore;
import cn.xieshang.proposal.store.Reaches;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What a draft resembles: what the reader's lists have and what is published is shown, the rest is a number. */
@Component
public class SimilarQueries {
    private static final List<String> SHOWN =
            List.of("serialNo", "caseNo", "title", "office", "stage", "submittedAt", "publishedAt");

    private static final int NEAREST = 50;
    private static final int LINES = 10;

    private final SimilarProposals similar;
    private final MongoOperations mongo;

    SimilarQueries(SimilarProposals similar, MongoOperations mongo) {
        this.similar = similar;
        this.mongo = mongo;
    }

    /**
     * @param list what the reader has without asking for anything in particular
     * @param itself id of the draft, if it has one
     */
    public SimilarFound of(
            DistrictId district, Reach reach, ProposalList list, ProposalText draft, @Nullable String itself) {
        List<Similar> nearest = similar.to(district, draft, itself, NEAREST);
        Map<String, Document> visible =
                visible(district, reach, list, nearest.stream().map(Similar::id).toList());
        List<Line> lines = new ArrayList<>();
        for (Similar one : nearest) {
            Document document = visible.get(one.id());
            if (document != null && lines.size() < LINES) {
                lines.add(line(one, document));
            }
        }
        return new SimilarFound(lines, nearest.size() - visible.size());
    }

    private Map<String, Document> visible(DistrictId district, Reach reach, ProposalList list, List<String> ids) {
        List<Bson> own = new ArrayList<>(list.conditions());
        own.addFirst(Reaches.filter(reach));
        Bson published = and(eq("district", district.value()), exists("publishedAt"));
        Map<String, Document> visible = new HashMap<>();
        mongo.execute(ProposalStore.COLLECTION, proposals -> {
            proposals
                    .find(and(in("_id", ids), or(and(own), published)))
                    .projection(Projections.include(SHOWN))
                    .forEach(document -> visible.put(document.getString("_id"), document));
            return visible;
        });
        return visible;
    }

    private static Line line(Similar similar, Document document) {
        var submitted = document.getDate("submittedAt");
        return new Line(
                similar.id(),
                document.getString("serialNo"),
                document.getString("caseNo"),
                document.getString("title"),
                document.getString("office"),
                document.getString("stage"),
                submitted == null ? null : submitted.toInstant(),
                document.containsKey("publishedAt"),
                percent(similar.matter()),
                percent(similar.wording()));
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}

package cn.xieshang.proposal.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import cn.xieshang.platform.actor.Reach;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.store.ProposalDocument;
import cn.xieshang.proposal.store.ProposalStore;
import cn.xieshang.proposal.store.Reaches;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The proposals of a year, for papers that tell of all of them. */
@Component
public class YearQueries {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final MongoOperations mongo;

    YearQueries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Those with a case number, in its order. */
    public List<ProposalId> filed(Reach reach, YearList list, int limit) {
        List<ProposalId> found = new ArrayList<>();
        mongo.execute(ProposalStore.COLLECTION, proposals -> {
            proposals
                    .find(and(of(reach, list), exists("caseNo")))
                    .projection(Projections.include("_id"))
                    .sort(Sorts.ascending("caseNo"))
                    .limit(limit)
                    .forEach(document -> found.add(ProposalId.of(document.getString("_id"))));
            return null;
        });
        return found;
    }

    /** All that were handed in, one after the other: only one is in memory at a time. */
    public void each(Reach reach, YearList list, Consumer<Proposal> reader) {
        mongo.execute(ProposalStore.COLLECTION, proposals -> {
            proposals
                    .find(of(reach, list))
                    .projection(Projections.include(ProposalDocument.STATE, "version"))
                    .forEach((Document document) -> reader.accept(ProposalDocument.proposal(document)));
            return null;
        });
    }

    private static Bson of(Reach reach, YearList list) {
        List<Bson> conditions = new ArrayList<>(List.of(
                Reaches.filter(reach),
                gte("submittedAt", newYear(list.year())),
                lt("submittedAt", newYear(list.year() + 1))));
        if (list.office() != null) {
            conditions.add(eq("office", list.office()));
        }
        if (list.category() != null) {
            conditions.add(eq("category", list.category()));
        }
        return and(conditions);
    }

    private static Date newYear(int year) {
        return Date.from(LocalDate.of(year, 1, 1).atStartOfDay(SHANGHAI).toInstant());
    }
}

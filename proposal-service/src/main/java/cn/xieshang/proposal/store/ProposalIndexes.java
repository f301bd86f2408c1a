package cn.xieshang.proposal.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** One index for each way in which lists are read; made at start, and nothing happens when they are there. */
@Component
class ProposalIndexes {
    private static final IndexOptions UNIQUE = new IndexOptions().unique(true).sparse(true);
    private static final List<IndexModel> PROPOSALS = List.of(
            new IndexModel(ascending("caseKey"), UNIQUE),
            new IndexModel(ascending("keySlot"), UNIQUE),
            new IndexModel(ascending("district", "parent")),
            new IndexModel(ascending("changedAt", "_id")),
            new IndexModel(compoundIndex(ascending("office"), descending("order"))),
            new IndexModel(compoundIndex(ascending("office", "stage"), descending("order"))),
            new IndexModel(ascending("office", "due", "_id")),
            new IndexModel(compoundIndex(ascending("district"), descending("order"))),
            new IndexModel(compoundIndex(ascending("district", "stage"), descending("order"))),
            new IndexModel(compoundIndex(ascending("district", "people"), descending("order"))),
            new IndexModel(compoundIndex(ascending("district", "units"), descending("order"))),
            new IndexModel(compoundIndex(ascending("district", "category"), descending("order"))),
            new IndexModel(ascending("district", "due", "_id")),
            new IndexModel(ascending("district", "promiseDue", "_id")),
            new IndexModel(ascending("office", "submittedAt")),
            new IndexModel(ascending("district", "submittedAt")),
            new IndexModel(compoundIndex(ascending("district"), descending("publishedAt", "_id"))));
    private static final List<IndexModel> MEMBERS = List.of(new IndexModel(ascending("userId")));

    ProposalIndexes(MongoOperations mongo) {
        mongo.execute(ProposalStore.COLLECTION, proposals -> proposals.createIndexes(PROPOSALS));
        mongo.execute(Directory.MEMBERS, members -> members.createIndexes(MEMBERS));
    }
}

package cn.xieshang.member.duty.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Made at every start; what is there already stays. */
@Component
class DutyIndexes implements InitializingBean {
    private final MongoOperations mongo;

    DutyIndexes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void afterPropertiesSet() {
        create(
                FactStore.COLLECTION,
                new IndexModel(ascending("district", "member", "on", "_id")),
                new IndexModel(ascending("district", "on")),
                sparse("retracts"),
                sparse(FactStore.DUE));
        create(RuleBookStore.COLLECTION, sparse(RuleBookStore.DUE));
        create(LedgerStore.COLLECTION, new IndexModel(ascending("district", "year")));
        create(BoardStore.COLLECTION, new IndexModel(ascending("district", "year")));
    }

    private void create(String collection, IndexModel... indexes) {
        mongo.execute(collection, documents -> documents.createIndexes(List.of(indexes)));
    }

    private static IndexModel sparse(String field) {
        return new IndexModel(ascending(field), new IndexOptions().sparse(true));
    }
}

package cn.xieshang.member.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Made at every start; what is there already stays. Codes and usernames are unique across offices by these indexes. */
@Component
class RegisterIndexes implements InitializingBean {
    private final MongoOperations mongo;

    RegisterIndexes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void afterPropertiesSet() {
        create(OfficeStore.COLLECTION, plain("district", "_id"));
        create(UnitStore.COLLECTION, plain("district", "_id"));
        create(
                MemberStore.COLLECTION,
                unique("code"),
                unique("account.username"),
                plain("office", "code"),
                plain("district", "code"),
                plain("office", "account.user"),
                plain("office", AccountWorkFields.DUE));
    }

    private void create(String collection, IndexModel... indexes) {
        mongo.execute(collection, documents -> documents.createIndexes(List.of(indexes)));
    }

    private static IndexModel plain(String... fields) {
        return new IndexModel(ascending(fields));
    }

    private static IndexModel unique(String field) {
        return new IndexModel(ascending(field), new IndexOptions().unique(true));
    }
}

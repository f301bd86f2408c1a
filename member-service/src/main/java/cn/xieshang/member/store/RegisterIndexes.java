package cn.xieshang.member.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Made at every start; what is there already stays. Codes, usernames and identity numbers are unique across offices
 * by these indexes.
 */
@Component
class RegisterIndexes implements InitializingBean {
    private static final List<String> SEARCHED = List.of(
            "name",
            "initials",
            "sector",
            "group",
            "committee",
            "term",
            "leftAt",
            "phoneIndex",
            "request.state",
            "birthday");

    private final MongoOperations mongo;

    RegisterIndexes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void afterPropertiesSet() {
        create(OfficeStore.COLLECTION, plain("district", "_id"));
        create(TermStore.COLLECTION, plain("district", "_id"));
        create(UnitStore.COLLECTION, plain("district", "_id"));
        create(MemberStore.COLLECTION, members());
    }

    /** One for each way to look for members: in an office or in a district, in the order of their codes. */
    private static IndexModel[] members() {
        List<IndexModel> indexes = new ArrayList<>(List.of(
                unique("code"),
                unique("account.username"),
                new IndexModel(
                        ascending("idIndex"), new IndexOptions().unique(true).sparse(true)),
                plain("office", "account.user"),
                plain("office", AccountWorkFields.DUE)));
        for (String reach : List.of("office", "district")) {
            indexes.add(plain(reach, "code"));
            for (String field : SEARCHED) {
                indexes.add(plain(reach, field, "code"));
            }
        }
        return indexes.toArray(IndexModel[]::new);
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

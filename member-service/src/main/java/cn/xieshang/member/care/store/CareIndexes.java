package cn.xieshang.member.care.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** One index for each way in which lists are read; made at every start, what is there already stays. */
@Component
class CareIndexes implements InitializingBean {
    private final MongoOperations mongo;

    CareIndexes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void afterPropertiesSet() {
        create(
                CareStore.COLLECTION,
                List.of(
                        List.of("office", "kind", "order"),
                        List.of("office", "kind", "stage", "order"),
                        List.of("office", "kind", "member", "order"),
                        List.of("district", "kind", "order"),
                        List.of("office", "due"),
                        List.of("office", "kind", "public", "order"),
                        List.of("office", "erased.order"),
                        List.of("district", "erased.order")));
        create(StationStore.COLLECTION, List.of(List.of("office", "_id")));
        create(VisitDueStore.COLLECTION, List.of(List.of("office", "active", "since")));
    }

    private void create(String collection, List<List<String>> indexes) {
        List<IndexModel> models = indexes.stream()
                .map(fields -> new IndexModel(ascending(fields)))
                .toList();
        mongo.execute(collection, documents -> documents.createIndexes(models));
    }
}

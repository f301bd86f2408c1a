package cn.xieshang.opinion.store;

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
class OpinionIndexes {
    private static final List<IndexModel> OPINIONS = List.of(
            new IndexModel(ascending("tracking"), new IndexOptions().unique(true)),
            new IndexModel(compoundIndex(ascending("office"), descending("order"))),
            new IndexModel(compoundIndex(ascending("office", "stage.kind"), descending("order"))),
            new IndexModel(ascending("office", "due")),
            new IndexModel(compoundIndex(ascending("district"), descending("order"))),
            new IndexModel(compoundIndex(ascending("district", "stage.kind"), descending("order"))),
            new IndexModel(compoundIndex(ascending("district", "unit"), descending("order"))));
    private static final List<IndexModel> MEMBERS =
            List.of(new IndexModel(ascending("office", "code")), new IndexModel(ascending("userId")));

    OpinionIndexes(MongoOperations mongo) {
        mongo.execute(OpinionStore.COLLECTION, opinions -> opinions.createIndexes(OPINIONS));
        mongo.execute(Directory.MEMBERS, members -> members.createIndexes(MEMBERS));
    }
}

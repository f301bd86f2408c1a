package cn.xieshang.member.care.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import cn.xieshang.member.care.store.StationStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The stations of an office, by id. */
@Repository
public class StationQueries {
    private final MongoOperations mongo;

    StationQueries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Page<StationView> page(OfficeId office, Paging paging) {
        List<StationView> found = Objects.requireNonNull(mongo.execute(
                StationStore.COLLECTION,
                stations -> stations.find(and(
                                eq("office", office.value()), gt("_id", paging.after() == null ? "" : paging.after())))
                        .projection(Projections.exclude(GuardedWrites.OUTBOX))
                        .sort(Sorts.ascending("_id"))
                        .limit(paging.fetch())
                        .map(station ->
                                StationView.of(new Stored<>(StationStore.station(station), station.getLong("version"))))
                        .into(new ArrayList<>())));
        return paging.page(found, station -> station.id().toString());
    }
}

package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.model.District;
import cn.xieshang.member.model.RegisterEvent;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.outbox.GuardedWrites;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The districts of the deployment. */
@Repository
public class DistrictStore {
    public static final String COLLECTION = "districts";

    private final Entries<District> entries;

    DistrictStore(MongoOperations mongo, GuardedWrites writes) {
        this.entries = new Entries<>(
                COLLECTION,
                mongo,
                writes,
                document -> new District(new DistrictId(document.getString("_id")), Entries.names(document)));
    }

    /** @return false when the id is there already */
    public boolean insert(DistrictId id, District district, RegisterEvent event) {
        return entries.insert(id.value(), id, Entries.names(district.names()), event);
    }

    public Optional<Stored<District>> find(DistrictId id) {
        return entries.find(eq("_id", id.value()));
    }

    public long save(DistrictId id, long expected, District next, RegisterEvent event) {
        return entries.save(id.value(), id, expected, Entries.names(next.names()), event);
    }
}

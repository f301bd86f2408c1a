package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.model.HandlingUnit;
import cn.xieshang.member.model.RegisterEvent;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.outbox.GuardedWrites;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The handling units of all districts. */
@Repository
public class UnitStore {
    public static final String COLLECTION = "units";

    private final Entries<HandlingUnit> entries;

    UnitStore(MongoOperations mongo, GuardedWrites writes) {
        this.entries = new Entries<>(
                COLLECTION,
                mongo,
                writes,
                document -> new HandlingUnit(
                        new UnitId(document.getString("_id")),
                        new DistrictId(document.getString("district")),
                        Entries.names(document)));
    }

    /** @return false when the id is there already */
    public boolean insert(UnitId id, HandlingUnit unit, RegisterEvent event) {
        return entries.insert(id.value(), unit.district(), Entries.names(unit.names()), event);
    }

    public Optional<Stored<HandlingUnit>> find(UnitId id) {
        return entries.find(eq("_id", id.value()));
    }

    public long save(UnitId id, long expected, HandlingUnit next, RegisterEvent event) {
        return entries.save(id.value(), next.district(), expected, Entries.names(next.names()), event);
    }
}

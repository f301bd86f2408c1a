package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.and;
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
    public boolean insert(DistrictId district, HandlingUnit unit, RegisterEvent event) {
        return entries.insert(unit.id().value(), district, Entries.names(unit.names()), event);
    }

    public Optional<Stored<HandlingUnit>> find(DistrictId district, UnitId id) {
        return entries.find(and(eq("_id", id.value()), eq("district", district.value())));
    }

    /** @throws cn.xieshang.platform.refusal.NotFoundException when the unit is another district's */
    public long save(DistrictId district, long expected, HandlingUnit next, RegisterEvent event) {
        return entries.save(next.id().value(), district, expected, Entries.names(next.names()), event);
    }
}

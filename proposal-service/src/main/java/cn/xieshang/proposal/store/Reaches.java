package cn.xieshang.proposal.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.platform.actor.Reach;
import org.bson.conversions.Bson;

/** A reach as a filter: every query begins with one. */
public final class Reaches {
    private Reaches() {}

    public static Bson filter(Reach reach) {
        return switch (reach) {
            case Reach.OneOffice(var office) -> eq("office", office.value());
            case Reach.WholeDistrict(var district) -> eq("district", district.value());
            case Reach.OneUnit(var district, var unit) ->
                and(eq("district", district.value()), eq("units", unit.value()));
        };
    }
}

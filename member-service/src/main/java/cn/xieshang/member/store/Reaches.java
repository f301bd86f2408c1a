package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.refusal.ForbiddenException;
import org.bson.conversions.Bson;

/** How far a query goes, as a filter. Rosters are no business of handling units. */
public final class Reaches {
    private Reaches() {}

    public static Bson within(Reach reach) {
        return switch (reach) {
            case Reach.OneOffice(var office) -> eq("office", office.value());
            case Reach.WholeDistrict(var district) -> eq("district", district.value());
            case Reach.OneUnit _ -> throw new ForbiddenException();
        };
    }
}

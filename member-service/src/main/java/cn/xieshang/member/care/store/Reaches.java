package cn.xieshang.member.care.store;

import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.refusal.ForbiddenException;
import org.bson.conversions.Bson;

/** A reach as a filter: every query begins with one. */
public final class Reaches {
    private Reaches() {}

    public static Bson filter(Reach reach) {
        return switch (reach) {
            case Reach.OneOffice(var office) -> eq("office", office.value());
            case Reach.WholeDistrict(var district) -> eq("district", district.value());
            case Reach.OneUnit _ -> throw new ForbiddenException();
        };
    }
}

package cn.xieshang.member.handling;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Who may read which district's register: everybody their own, the platform's administrators any. */
public final class RegisterPermissions {
    private RegisterPermissions() {}

    /**
     * @param asked the district named in the request; without one it is the actor's own
     * @throws NotFoundException for another district: the actor does not learn whether there is one
     */
    public static Reach.WholeDistrict reach(Actor actor, @Nullable DistrictId asked) {
        DistrictId district = asked == null ? actor.district() : asked;
        if (district == null) {
            throw new InvalidException("/district", "required");
        }
        if (!actor.has(Role.PLATFORM_ADMIN) && !district.equals(actor.district())) {
            throw new NotFoundException();
        }
        return new Reach.WholeDistrict(district);
    }

    /** Whether the actor may read one entry of that district. */
    public static boolean reads(Actor actor, DistrictId district) {
        return actor.has(Role.PLATFORM_ADMIN) || district.equals(actor.district());
    }
}

package cn.xieshang.platform.actor;

import cn.xieshang.platform.refusal.ForbiddenException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the signed token says. Explicit and first in every use case; nothing reads a thread-local to decide
 * what data to touch.
 *
 * @param office the office the account belongs to; none for units, the district and the platform
 * @param district the district the account belongs to; none for the public and the platform
 * @param unit the handling unit the account acts for
 */
public record Actor(
        UserId user,
        @Nullable OfficeId office,
        @Nullable DistrictId district,
        @Nullable UnitId unit,
        Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A citizen without an account. */
    public static Actor anonymous() {
        return new Actor(UserId.ANONYMOUS, null, null, null, Set.of());
    }

    /** The platform itself, on behalf of one office: timers and listeners. */
    public static Actor system(OfficeId office, DistrictId district) {
        return new Actor(UserId.SYSTEM, office, district, null, Set.of());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... anyOf) {
        for (Role role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The office, for who must have one; an account without it may not do what is asked. */
    public OfficeId requireOffice() {
        if (office == null) {
            throw new ForbiddenException();
        }
        return office;
    }

    public DistrictId requireDistrict() {
        if (district == null) {
            throw new ForbiddenException();
        }
        return district;
    }

    public UnitId requireUnit() {
        if (unit == null) {
            throw new ForbiddenException();
        }
        return unit;
    }
}

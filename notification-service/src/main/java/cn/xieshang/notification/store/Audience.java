package cn.xieshang.notification.store;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;

/** Whom a notification is for: one account, or whoever has a role in an office, a unit or a district. */
public record Audience(String value) implements Comparable<Audience> {
    public static Audience user(UserId user) {
        return new Audience("user:" + user);
    }

    public static Audience office(OfficeId office, Role role) {
        return new Audience("office:" + office + ":" + role.realmName());
    }

    /** Two districts may each have a unit of this name, so the district belongs to it. */
    public static Audience unit(DistrictId district, UnitId unit) {
        return new Audience("unit:" + district + ":" + unit);
    }

    public static Audience district(DistrictId district, Role role) {
        return new Audience("district:" + district + ":" + role.realmName());
    }

    /** Enough to tell the few audiences of one account apart. */
    public String shortName() {
        return Notification.digest(value).substring(0, 8);
    }

    @Override
    public int compareTo(Audience other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

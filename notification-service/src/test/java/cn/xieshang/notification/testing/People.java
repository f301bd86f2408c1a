package cn.xieshang.notification.testing;

import cn.xieshang.notification.store.Audiences;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those who look into their inboxes. */
public final class People {
    public static final Audiences STAFF = reader("staff", "wangjiang", null, Role.OFFICE_STAFF);
    public static final Audiences OTHER_STAFF = reader("staff-2", "wangjiang", null, Role.OFFICE_STAFF);
    public static final Audiences STAFF_OF_XIXING = reader("staff-xixing", "xixing", null, Role.OFFICE_STAFF);
    public static final Audiences CHEN = reader("chen", "wangjiang", null, Role.MEMBER);
    public static final Audiences LI = reader("li", "wangjiang", null, Role.MEMBER);
    public static final Audiences CHENGGUAN = reader("unit", null, "chengguan", Role.HANDLING_UNIT);
    /** A member who also works for the office. */
    public static final Audiences CHEN_AS_STAFF =
            reader("chen", "wangjiang", null, Role.MEMBER, Role.OFFICE_STAFF, Role.OFFICE_DIRECTOR);

    private People() {}

    public static Audiences reader(String user, @Nullable String office, @Nullable String unit, Role... roles) {
        return Audiences.of(new Actor(
                new UserId(user),
                office == null ? null : new OfficeId(office),
                new DistrictId("binjiang"),
                unit == null ? null : new UnitId(unit),
                Set.of(roles)));
    }
}

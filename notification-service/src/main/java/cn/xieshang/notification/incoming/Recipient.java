package cn.xieshang.notification.incoming;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import org.jspecify.annotations.Nullable;

/** Who can be told, in words of the office. */
enum Recipient {
    OFFICE_STAFF("联络员"),
    OFFICE_DIRECTOR("工委主任"),
    UNIT("承办单位"),
    ASSIGNING_OFFICE("交办机关"),
    ADDRESSED_MEMBER("群众所找的委员"),
    CLAIMING_MEMBER("认领的委员"),
    ACCOUNT("账号本人"),
    OTHER_MEMBER("换班的另一位委员");

    private final String chinese;

    Recipient(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    /** The audience that this is for what was heard; none when nobody of this kind has a part in it. */
    @Nullable
    Audience in(Heard heard) {
        return switch (this) {
            case OFFICE_STAFF -> ofOffice(heard, Role.OFFICE_STAFF);
            case OFFICE_DIRECTOR -> ofOffice(heard, Role.OFFICE_DIRECTOR);
            case UNIT -> ofUnit(heard);
            case ASSIGNING_OFFICE -> ofDistrict(heard, Role.ASSIGNING_OFFICE);
            case ADDRESSED_MEMBER, CLAIMING_MEMBER, ACCOUNT, OTHER_MEMBER ->
                ofAccount(heard.concerned().get(this));
        };
    }

    private static @Nullable Audience ofOffice(Heard heard, Role role) {
        OfficeId office = heard.event().office();
        return office == null ? null : Audience.office(office, role);
    }

    private static @Nullable Audience ofDistrict(Heard heard, Role role) {
        DistrictId district = heard.event().district();
        return district == null ? null : Audience.district(district, role);
    }

    private static @Nullable Audience ofUnit(Heard heard) {
        DistrictId district = heard.event().district();
        UnitId unit = heard.unit();
        return district == null || unit == null ? null : Audience.unit(district, unit);
    }

    private static @Nullable Audience ofAccount(@Nullable UserId account) {
        return account == null ? null : Audience.user(account);
    }
}

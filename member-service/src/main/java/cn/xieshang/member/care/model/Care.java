package cn.xieshang.member.care.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What all care items have.
 *
 * @param member whose item it is
 * @param profile key of the numbers that the item began with
 * @param reminded the due date about which the office was reminded; a later one may be reminded of again
 */
public record Care(
        CareId id,
        OfficeId office,
        DistrictId district,
        MemberRef member,
        String profile,
        @Nullable Instant reminded) {

    public static Care begin(CareId id, OfficeId office, DistrictId district, MemberRef member, String profile) {
        return new Care(id, office, district, member, profile, null);
    }

    Care of(MemberRef other) {
        return new Care(id, office, district, other, profile, reminded);
    }

    Care remindedOf(Instant due) {
        return new Care(id, office, district, member, profile, due);
    }
}

package cn.xieshang.notification.incoming;

import static cn.xieshang.notification.incoming.Recipient.ADDRESSED_MEMBER;
import static cn.xieshang.notification.incoming.Recipient.CLAIMING_MEMBER;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.incoming.IncomingEvent;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we read of whatever happens to an opinion.
 *
 * @param formerlyClaimedBy the member it was taken from by what happened
 * @param refusedBy the unit that it was taken from by what happened
 */
record OpinionHeard(
        String serialNo,
        @Nullable String kind,
        @Nullable String stage,
        @Nullable String due,
        @Nullable String unit,
        @Nullable String refusedBy,
        @Nullable MemberNamed claimedBy,
        @Nullable MemberNamed formerlyClaimedBy,
        @Nullable MemberNamed addressedMember,
        @Nullable String answerType,
        @Nullable String satisfaction,
        @Nullable String outcome) {

    /** @param userId none while the member's account is still being made */
    record MemberNamed(@Nullable String userId) {}

    Heard heard(IncomingEvent event) {
        String concernedUnit = unit == null ? refusedBy : unit;
        var parameters = new HashMap<String, String>();
        putIfThere(parameters, "kind", kind);
        putIfThere(parameters, "stage", stage);
        putIfThere(parameters, "due", due);
        putIfThere(parameters, "unit", concernedUnit);
        putIfThere(parameters, "answerType", answerType);
        putIfThere(parameters, "satisfaction", satisfaction);
        putIfThere(parameters, "outcome", outcome);
        var concerned = new EnumMap<Recipient, UserId>(Recipient.class);
        putIfThere(concerned, CLAIMING_MEMBER, claimedBy == null ? formerlyClaimedBy : claimedBy);
        putIfThere(concerned, ADDRESSED_MEMBER, addressedMember);
        return new Heard(
                event,
                "opinion",
                serialNo,
                parameters,
                concerned,
                concernedUnit == null ? null : new UnitId(concernedUnit));
    }

    private static void putIfThere(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static void putIfThere(
            Map<Recipient, UserId> concerned, Recipient recipient, @Nullable MemberNamed member) {
        String account = member == null ? null : member.userId;
        if (account != null) {
            concerned.put(recipient, new UserId(account));
        }
    }
}

package cn.xieshang.notification.incoming;

import static cn.xieshang.notification.incoming.Recipient.ACCOUNT;
import static cn.xieshang.notification.incoming.Recipient.OTHER_MEMBER;

import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.incoming.IncomingEvent;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we read of whatever happens to a care item.
 *
 * @param userId none while the member's account is still being made, like the other one
 */
record CareHeard(
        String item,
        String kind,
        String date,
        @Nullable String due,
        @Nullable String userId,
        @Nullable String otherUserId) {
    Heard heard(IncomingEvent event) {
        var parameters = new HashMap<>(Map.of("kind", kind, "date", date));
        if (due != null) {
            parameters.put("due", due);
        }
        var concerned = new EnumMap<Recipient, UserId>(Recipient.class);
        if (userId != null) {
            concerned.put(ACCOUNT, new UserId(userId));
        }
        if (otherUserId != null) {
            concerned.put(OTHER_MEMBER, new UserId(otherUserId));
        }
        return new Heard(event, item, null, parameters, concerned, null);
    }
}

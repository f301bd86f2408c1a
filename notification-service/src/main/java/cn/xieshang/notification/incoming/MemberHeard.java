package cn.xieshang.notification.incoming;

import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.incoming.IncomingEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we read of a member.
 *
 * @param userId the account, once there is one
 * @param day the day something is about
 */
record MemberHeard(
        String code,
        String name,
        @Nullable String userId,
        @Nullable String day) {
    Heard heard(IncomingEvent event) {
        Map<Recipient, UserId> concerned = userId == null ? Map.of() : Map.of(Recipient.ACCOUNT, new UserId(userId));
        return new Heard(
                event,
                "member",
                code,
                day == null ? Map.of("name", name) : Map.of("name", name, "day", day),
                concerned,
                null);
    }
}

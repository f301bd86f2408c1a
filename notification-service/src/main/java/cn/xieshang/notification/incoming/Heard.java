package cn.xieshang.notification.incoming;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.incoming.IncomingEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What any event comes down to here.
 *
 * @param kind of the thing it happened to, such as {@code opinion}
 * @param serial what people call that thing
 * @param parameters the facts behind the words
 * @param concerned the accounts that have a part in it
 * @param unit the handling unit that has a part in it
 */
record Heard(
        IncomingEvent event,
        String kind,
        @Nullable String serial,
        Map<String, String> parameters,
        Map<Recipient, UserId> concerned,
        @Nullable UnitId unit) {}

package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its origin, as the duty record keeps it.
 *
 * @param office the member's office on that day
 * @param term the member's term (届)
 * @param source type of the event that told it, or {@code recorded} by people
 * @param retraction what took it back, if anything did
 */
public record Recorded(
        DutyFact fact,
        OfficeId office,
        int term,
        String source,
        UserId by,
        Instant at,
        @Nullable Retraction retraction) {
    public static final String BY_PEOPLE = "recorded";

    public boolean counts() {
        return retraction == null;
    }
}

package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member does not agree with the own ledger (异议).
 *
 * @param fact the fact it is about; none when one is missing
 * @param due until when the office answers
 */
public record Objection(
        UUID id,
        @Nullable FactId fact,
        String reason,
        Instant at,
        Instant due,
        @Nullable Decision decision) {
    public static final int MAX_REASON = 500;

    public Objection {
        Checks.text(reason, MAX_REASON, "/reason");
    }

    /** @param upheld the office agrees; the correction itself is a fact or a retraction */
    public record Decision(boolean upheld, String reason, Instant at, UserId by) {
        public Decision {
            Checks.text(reason, MAX_REASON, "/reason");
        }
    }

    Objection decided(Decision how) {
        return new Objection(id, fact, reason, at, due, how);
    }
}

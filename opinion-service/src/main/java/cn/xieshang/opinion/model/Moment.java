package cn.xieshang.opinion.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision needs from outside of the item.
 *
 * @param profile the numbers that the item began with
 * @param member who acts, if a member does
 * @param officeName to be told to a citizen who has to go there
 */
public record Moment(
        Instant now,
        WorkingDays workingDays,
        OpinionProfile profile,
        @Nullable MemberRef member,
        String officeName) {

    Instant inWorkingDays(int days) {
        return workingDays.endOf(now, days);
    }

    MemberRef requireMember() {
        if (member == null) {
            throw new IllegalStateException("only a member gets here");
        }
        return member;
    }
}

package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision needs from outside of the proposal.
 *
 * @param profile the numbers and lists that the proposal began with
 * @param user who acts
 * @param party in which capacity
 * @param unit the unit that acts, if one does
 */
public record Moment(
        Instant now,
        WorkingDays workingDays,
        ProposalProfile profile,
        UserId user,
        Party party,
        @Nullable UnitId unit) {

    Instant inWorkingDays(int days) {
        return workingDays.endOf(now, days);
    }

    Instant inDays(int days) {
        return workingDays.endOfDay(now, Period.ofDays(days));
    }

    ProposalProfile.Times times() {
        return profile.times();
    }

    UnitId requireUnit() {
        if (unit == null) {
            throw new IllegalStateException("only a unit gets here");
        }
        return unit;
    }
}

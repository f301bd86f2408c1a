package cn.xieshang.proposal.handling;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.calendar.WorkingCalendar;
import cn.xieshang.proposal.model.Deadline;
import cn.xieshang.proposal.model.Deadlines;
import cn.xieshang.proposal.model.Moment;
import cn.xieshang.proposal.model.Party;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalProfile;
import cn.xieshang.proposal.model.Step;
import cn.xieshang.proposal.model.WorkingDays;
import cn.xieshang.proposal.store.Profiles;
import cn.xieshang.proposal.store.Taken;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a decision needs from outside: one clock, the calendar, the numbers the proposal began with. */
@Component
public class Moments {
    private final Clock clock;
    private final WorkingDays calendar;
    private final Profiles profiles;

    Moments(Clock clock, WorkingCalendar calendar, Profiles profiles) {
        this.clock = clock;
        this.calendar = new Calendar(calendar);
        this.profiles = profiles;
    }

    public Moment now(Proposal proposal, UserId user, Party party, @Nullable UnitId unit) {
        return new Moment(instant(), calendar, profile(proposal), user, party, unit);
    }

    public Deadlines deadlines(Proposal proposal) {
        return new Deadlines(proposal, now(proposal, UserId.SYSTEM, Party.CLOCK, null));
    }

    public Deadline.Light light(Deadline deadline) {
        return deadline.light(instant(), calendar);
    }

    Taken taken(Proposal after, Step step, Moment moment) {
        var deadlines = new Deadlines(after, moment);
        Instant due = deadlines.open().stream().map(Deadline::due).findFirst().orElse(null);
        return new Taken(step, moment.user(), moment.party(), moment.now(), deadlines.wake(), due);
    }

    public ProposalProfile current(DistrictId district) {
        return profiles.current(district);
    }

    public ProposalProfile profile(Proposal proposal) {
        return profiles.get(proposal.origin().district(), proposal.origin().profile());
    }

    /** As exact as the store keeps it. */
    Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private record Calendar(WorkingCalendar days) implements WorkingDays {
        @Override
        public Instant endOf(Instant from, int workingDays) {
            return days.endOfWorkingDay(from, workingDays);
        }

        @Override
        public Instant endOfDay(Instant from, Period later) {
            return days.endOfDay(from, later);
        }

        @Override
        public int between(Instant from, Instant to) {
            return days.workingDaysLeft(from, to);
        }
    }
}

package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.AttendanceLine;
import cn.xieshang.member.duty.model.CountingYear;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.DutyRefusal;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.Recorded;
import cn.xieshang.member.duty.model.Retraction;
import cn.xieshang.member.duty.store.FactStore;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who organises records (谁组织谁记录): offices for their members, the district for all of its. */
@Service
public class FactHandling {
    /** People record at most so many facts of a member for a year. */
    public static final int MOST = 500;

    private static final String RETRACTED = "retraction";

    private final DutyPeople people;
    private final FactStore facts;
    private final FactRecorder recorder;
    private final Clock clock;

    FactHandling(DutyPeople people, FactStore facts, FactRecorder recorder, Clock clock) {
        this.people = people;
        this.facts = facts;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** The same again is the same; other content under the same id is refused. */
    public Written record(Actor actor, DutyFact fact) {
        DutyMember who = people.managed(actor, fact.member());
        if (fact.on().isAfter(LocalDate.now(clock))) {
            throw new InvalidException("/on", "future");
        }
        requireRoom(who, fact);
        if (recorder.record(who, fact, Recorded.BY_PEOPLE, actor.user())) {
            return Written.NEW;
        }
        if (facts.find(who.district(), fact.id())
                .filter(there -> there.fact().equals(fact))
                .isEmpty()) {
            throw new RefusedException(DutyRefusal.FACT_DIFFERS);
        }
        return Written.SAME;
    }

    /**
     * Attendance of one activity. What is on the sheet already stays; what is different now is taken back and recorded anew.
     * Sent again after a failure, it goes on where it stopped.
     *
     * @param reason why an earlier sheet was wrong; needed only if something on it changes
     */
    public List<Written> attendance(Actor actor, List<AttendanceLine> sheet, @Nullable String reason) {
        return sheet.stream().map(line -> attendance(actor, line, reason)).toList();
    }

    private Written attendance(Actor actor, AttendanceLine line, @Nullable String reason) {
        DutyMember who = people.managed(actor, line.member());
        List<Recorded> there = ofTheYear(who, line.on()).stream()
                .filter(recorded -> line.isAbout(recorded.fact()))
                .toList();
        for (Recorded recorded : there) {
            if (recorded.counts()) {
                if (line.fact(recorded.fact().id()).equals(recorded.fact())) {
                    return Written.SAME;
                }
                if (reason == null) {
                    throw new InvalidException("/reason", "required");
                }
                recorder.retract(who, retraction(recorded.fact(), reason), actor.user());
            }
        }
        return record(actor, line.fact(line.id(there.size())));
    }

    public List<Recorded> read(Actor actor, MemberId member, int year) {
        DutyMember who = people.readable(actor, member);
        return facts.between(
                who.district(),
                who.id(),
                CountingYear.FROM_DECEMBER.first(year),
                CountingYear.CALENDAR.first(year + 1));
    }

    public Written retract(Actor actor, FactId id, String reason) {
        DutyPermissions.requireInCharge(actor);
        Recorded recorded = facts.find(actor.requireDistrict(), id).orElseThrow(NotFoundException::new);
        DutyMember who = people.managed(actor, recorded.fact().member());
        Retraction retraction = retraction(recorded.fact(), reason);
        if (recorder.retract(who, retraction, actor.user())) {
            return Written.NEW;
        }
        if (!retraction.equals(recorded.retraction())) {
            throw new RefusedException(DutyRefusal.ALREADY_RETRACTED);
        }
        return Written.SAME;
    }

    private static Retraction retraction(DutyFact fact, String reason) {
        return new Retraction(
                FactId.from(RETRACTED, fact.id().toString()), fact.id(), fact.member(), fact.on(), reason);
    }

    private void requireRoom(DutyMember who, DutyFact fact) {
        List<Recorded> there = ofTheYear(who, fact.on());
        if (there.size() >= MOST
                && there.stream().noneMatch(one -> one.fact().id().equals(fact.id()))) {
            throw new RefusedException(DutyRefusal.FACTS_USED_UP);
        }
    }

    private List<Recorded> ofTheYear(DutyMember who, LocalDate day) {
        LocalDate from = CountingYear.CALENDAR.first(day.getYear());
        return facts.between(who.district(), who.id(), from, from.plusYears(1));
    }
}

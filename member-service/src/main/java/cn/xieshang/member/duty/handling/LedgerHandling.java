package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.CountingYear;
import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.Ledger;
import cn.xieshang.member.duty.model.LedgerCommand;
import cn.xieshang.member.duty.model.LedgerCommand.ConfirmYear;
import cn.xieshang.member.duty.model.LedgerCommand.DecideObjection;
import cn.xieshang.member.duty.model.LedgerCommand.SubmitObjection;
import cn.xieshang.member.duty.model.LedgerEvent;
import cn.xieshang.member.duty.store.LedgerStore;
import cn.xieshang.member.duty.store.RulesInForce;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.calendar.WorkingCalendar;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Objections and the yearly confirmation. The office may do both for a member who handed in a paper. */
@Service
public class LedgerHandling {
    private static final int ANSWER_WITHIN_WORKING_DAYS = 10;

    private final DutyPeople people;
    private final LedgerStore ledgers;
    private final RulesInForce rules;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LedgerHandling(DutyPeople people, LedgerStore ledgers, RulesInForce rules, WorkingCalendar calendar, Clock clock) {
        this.people = people;
        this.ledgers = ledgers;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Under an id that the client makes: the same again is the same. */
    public Written submitObjection(
            Actor actor, MemberId member, int year, UUID id, @Nullable FactId fact, String reason) {
        DutyMember who = people.readable(actor, member);
        if (!DutyPermissions.isOwn(actor, who)) {
            DutyPermissions.requireOffice(actor);
        }
        Stored<Ledger> stored = stored(who, year);
        if (stored.value().objection(id).isPresent()) {
            return Written.SAME;
        }
        Instant due = calendar.endOfWorkingDay(clock.instant(), ANSWER_WITHIN_WORKING_DAYS);
        decide(who, stored, new SubmitObjection(id, fact, reason, due));
        return Written.NEW;
    }

    public void decideObjection(
            Actor actor, MemberId member, int year, UUID id, long expected, boolean upheld, String reason) {
        DutyPermissions.requireDirector(actor);
        DutyMember who = people.managed(actor, member);
        decide(who, current(who, year, expected), new DecideObjection(id, upheld, reason, actor.user()));
    }

    public void confirm(Actor actor, MemberId member, int year, long expected) {
        DutyMember who = people.readable(actor, member);
        if (!DutyPermissions.isOwn(actor, who)) {
            DutyPermissions.requireDirector(actor);
        }
        CountingYear days = rules.of(who.office(), who.district(), year)
                .map(inForce -> inForce.set().countingYear())
                .orElse(CountingYear.CALENDAR);
        boolean over = !LocalDate.now(clock).isBefore(days.first(year + 1));
        decide(who, current(who, year, expected), new ConfirmYear(actor.user(), over));
    }

    private Stored<Ledger> current(DutyMember who, int year, long expected) {
        Stored<Ledger> stored = ledgers.find(who.district(), who.id(), year).orElseThrow(NotFoundException::new);
        if (stored.version() != expected) {
            throw new StaleVersionException(stored.version());
        }
        return stored;
    }

    private Stored<Ledger> stored(DutyMember who, int year) {
        return ledgers.find(who.district(), who.id(), year)
                .orElseGet(() -> new Stored<>(Ledger.empty(who.id(), year), 0));
    }

    private void decide(DutyMember who, Stored<Ledger> stored, LedgerCommand command) {
        LedgerEvent event = stored.value().decide(command, clock.instant());
        ledgers.save(who.district(), who, stored.version(), stored.value().apply(event), event);
    }
}

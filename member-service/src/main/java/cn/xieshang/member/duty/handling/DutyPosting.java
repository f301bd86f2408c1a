package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.CountingYear;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.DutyScoring;
import cn.xieshang.member.duty.model.Evaluation;
import cn.xieshang.member.duty.model.Ledger;
import cn.xieshang.member.duty.model.Recorded;
import cn.xieshang.member.duty.store.FactStore;
import cn.xieshang.member.duty.store.LedgerStore;
import cn.xieshang.member.duty.store.RulesInForce;
import cn.xieshang.member.duty.store.RulesInForce.Rules;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes a ledger follow the facts. It derives, so it may be asked any number of times, by anybody: what the ledger says
 * already is not said again.
 */
@Component
public class DutyPosting {
    private static final int TRIES = 5;

    private final RulesInForce rules;
    private final FactStore facts;
    private final LedgerStore ledgers;
    private final Clock clock;

    DutyPosting(RulesInForce rules, FactStore facts, LedgerStore ledgers, Clock clock) {
        this.rules = rules;
        this.facts = facts;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** In every year that this day may count in. */
    void follow(DutyMember who, LocalDate on) {
        CountingYear.possible(on)
                .forEach(year ->
                        rules.of(who.office(), who.district(), year).ifPresent(inForce -> follow(who, year, inForce)));
    }

    void follow(DutyMember who, int year, Rules inForce) {
        if (inForce.frozen()) {
            return;
        }
        for (int left = TRIES; ; left--) {
            try {
                post(who, year, inForce);
                return;
            } catch (StaleVersionException somebodyElsePosted) {
                if (left == 1) {
                    throw somebodyElsePosted;
                }
            }
        }
    }

    /** The ledger is read before the facts: whoever posts later has seen at least these. */
    private void post(DutyMember who, int year, Rules inForce) {
        Stored<Ledger> stored = ledgers.find(who.district(), who.id(), year)
                .orElseGet(() -> new Stored<>(Ledger.empty(who.id(), year), 0));
        Evaluation wanted = DutyScoring.evaluate(inForce.set(), year, who.id(), counting(who, year, inForce));
        Ledger ledger = stored.value();
        ledger.post(wanted, inForce.ref(), clock.instant())
                .ifPresent(event -> ledgers.save(who.district(), who, stored.version(), ledger.apply(event), event));
    }

    private List<DutyFact> counting(DutyMember who, int year, Rules inForce) {
        CountingYear days = inForce.set().countingYear();
        return facts.between(who.district(), who.id(), days.first(year), days.first(year + 1)).stream()
                .filter(Recorded::counts)
                .map(Recorded::fact)
                .toList();
    }
}

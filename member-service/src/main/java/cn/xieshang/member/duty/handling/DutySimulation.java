package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.CountingYear;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.DutyScoring;
import cn.xieshang.member.duty.model.Evaluation;
import cn.xieshang.member.duty.model.MemberChange;
import cn.xieshang.member.duty.model.Points;
import cn.xieshang.member.duty.model.RuleBook;
import cn.xieshang.member.duty.model.RuleVersion;
import cn.xieshang.member.duty.model.SimulationSummary;
import cn.xieshang.member.duty.store.DutyMembers;
import cn.xieshang.member.duty.store.FactStore;
import cn.xieshang.member.duty.store.RulesInForce;
import cn.xieshang.member.duty.store.RulesInForce.Rules;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.DistrictId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tries a version on the facts of a year that has been (试算): nothing is written to any ledger. */
@Component
class DutySimulation {
    private final DutyMembers members;
    private final FactStore facts;
    private final RulesInForce rules;

    DutySimulation(DutyMembers members, FactStore facts, RulesInForce rules) {
        this.members = members;
        this.facts = facts;
        this.rules = rules;
    }

    /** Everybody of the scope, by code. Compared with the active version of the book or else with the rules of that year. */
    List<MemberChange> run(RuleBook book, RuleVersion version, int onYear) {
        DistrictId district = book.scope().district();
        Map<MemberId, List<DutyFact>> byMember = new HashMap<>();
        LocalDate first = CountingYear.FROM_DECEMBER.first(onYear);
        facts.forEachMember(
                district,
                first,
                CountingYear.CALENDAR.first(onYear + 1),
                ofOne -> ofOne.stream().findFirst().ifPresent(fact -> byMember.put(fact.member(), ofOne)));
        Optional<DutyRuleSet> active = book.active().map(RuleVersion::rules);
        return members.all(book.scope().reach()).stream()
                .filter(who -> !who.left())
                .map(who -> {
                    List<DutyFact> known = byMember.getOrDefault(who.id(), List.of());
                    Evaluation before = active.or(() -> ofThatYear(who, onYear))
                            .map(set -> DutyScoring.evaluate(set, onYear, who.id(), known))
                            .orElse(Evaluation.NOTHING);
                    return new MemberChange(
                            who, before, DutyScoring.evaluate(version.rules(), onYear, who.id(), known));
                })
                .toList();
    }

    static SimulationSummary summary(List<MemberChange> changes, int onYear, Instant now) {
        Points before = Points.ZERO;
        Points after = Points.ZERO;
        for (MemberChange change : changes) {
            before = before.plus(change.before().balance());
            after = after.plus(change.after().balance());
        }
        int changed = (int) changes.stream().filter(MemberChange::isChange).count();
        return new SimulationSummary(now, onYear, changes.size(), changed, before, after);
    }

    private Optional<DutyRuleSet> ofThatYear(DutyMember who, int year) {
        return rules.of(who.office(), who.district(), year).map(Rules::set);
    }
}

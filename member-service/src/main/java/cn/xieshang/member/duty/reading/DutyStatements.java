package cn.xieshang.member.duty.reading;

import cn.xieshang.member.duty.model.CountingYear;
import cn.xieshang.member.duty.model.DutyEntry;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.Ledger;
import cn.xieshang.member.duty.model.Objection;
import cn.xieshang.member.duty.model.Points;
import cn.xieshang.member.duty.model.Posting;
import cn.xieshang.member.duty.model.Recorded;
import cn.xieshang.member.duty.reading.StatementView.CategorySum;
import cn.xieshang.member.duty.reading.StatementView.Named;
import cn.xieshang.member.duty.reading.StatementView.ObjectionView;
import cn.xieshang.member.duty.store.FactStore;
import cn.xieshang.member.duty.store.LedgerStore;
import cn.xieshang.member.duty.store.RulesInForce;
import cn.xieshang.member.store.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A member's year, with every point explained. Whoever asks has been looked at before. */
@Component
public class DutyStatements {
    private static final int MOST_YEARS = 5;

    private final LedgerStore ledgers;
    private final FactStore facts;
    private final RulesInForce rules;
    private final DutyLabels labels;

    DutyStatements(LedgerStore ledgers, FactStore facts, RulesInForce rules, DutyLabels labels) {
        this.ledgers = ledgers;
        this.facts = facts;
        this.rules = rules;
        this.labels = labels;
    }

    public StatementView statement(DutyMember who, int year, Locale locale) {
        Stored<Ledger> stored = stored(who, year);
        Ledger ledger = stored.value();
        Optional<RulesInForce.Rules> inForce = rules.of(who.office(), who.district(), year);
        @Nullable DutyRuleSet set = inForce.map(RulesInForce.Rules::set).orElse(null);
        Map<FactId, DutyFact> known = facts(who, year);
        return new StatementView(
                who.id().value(),
                who.code(),
                who.name(),
                year,
                inForce.map(one -> new StatementView.Rules(
                                one.ref().book(),
                                one.ref().version(),
                                one.set().label().in(locale),
                                one.frozen()))
                        .orElse(null),
                ledger.balance().value(),
                set == null ? null : grade(set, ledger, locale),
                categories(ledger, locale),
                ledger.standingLines().stream()
                        .map(line -> entry(line, known, set, locale))
                        .toList(),
                set == null ? List.of() : followUps(who, set, ledger, locale),
                ledger.objections().stream().map(DutyStatements::objection).toList(),
                ledger.confirmation() == null ? null : ledger.confirmation().at(),
                stored.version());
    }

    public List<PostingView> postings(DutyMember who, int year, Locale locale) {
        Map<FactId, DutyFact> known = facts(who, year);
        @Nullable
        DutyRuleSet set = rules.of(who.office(), who.district(), year)
                .map(RulesInForce.Rules::set)
                .orElse(null);
        return stored(who, year).value().postings().stream()
                .map(posting -> new PostingView(
                        posting.number(),
                        posting.at(),
                        posting.rules().book(),
                        posting.rules().version(),
                        posting.lines().stream()
                                .map(line -> line(line, known, set, locale))
                                .toList()))
                .toList();
    }

    private Stored<Ledger> stored(DutyMember who, int year) {
        return ledgers.find(who.district(), who.id(), year)
                .orElseGet(() -> new Stored<>(Ledger.empty(who.id(), year), 0));
    }

    private Map<FactId, DutyFact> facts(DutyMember who, int year) {
        Map<FactId, DutyFact> known = new HashMap<>();
        facts
                .between(
                        who.district(),
                        who.id(),
                        CountingYear.FROM_DECEMBER.first(year),
                        CountingYear.CALENDAR.first(year + 1))
                .stream()
                .map(Recorded::fact)
                .forEach(fact -> known.put(fact.id(), fact));
        return known;
    }

    private StatementView.Entry entry(
            Posting.Line line, Map<FactId, DutyFact> known, @Nullable DutyRuleSet set, Locale locale) {
        DutyEntry entry = line.entry();
        return new StatementView.Entry(
                entry.fact() == null ? null : entry.fact().value(),
                entry.rule(),
                labels.rule(entry, set, locale),
                entry.category() == null ? null : entry.category().toString(),
                entry.points().value(),
                line.since(),
                labels.explanation(entry, fact(entry, known), set, locale));
    }

    private PostingView.Line line(
            Posting.Line line, Map<FactId, DutyFact> known, @Nullable DutyRuleSet set, Locale locale) {
        DutyEntry entry = line.entry();
        String explanation = labels.explanation(entry, fact(entry, known), set, locale);
        return new PostingView.Line(
                entry.fact() == null ? null : entry.fact().value(),
                entry.rule(),
                line.points().value(),
                line.reversal() ? line.since() : null,
                line.reversal() ? labels.text("explain.reversal", locale, explanation) : explanation);
    }

    private static @Nullable DutyFact fact(DutyEntry entry, Map<FactId, DutyFact> known) {
        return entry.fact() == null ? null : known.get(entry.fact());
    }

    private List<CategorySum> categories(Ledger ledger, Locale locale) {
        Map<String, Points> sums = new TreeMap<>();
        for (DutyEntry entry : ledger.standing()) {
            if (entry.category() != null) {
                sums.merge(entry.category().toString(), entry.points(), Points::plus);
            }
        }
        List<CategorySum> categories = new ArrayList<>();
        sums.forEach((code, points) ->
                categories.add(new CategorySum(code, labels.of("category", code, locale), points.value())));
        return categories;
    }

    private static @Nullable Named grade(DutyRuleSet set, Ledger ledger, Locale locale) {
        return set.grades().stream()
                .filter(grade -> grade.code().equals(ledger.grade()))
                .findFirst()
                .map(grade -> new Named(grade.code(), grade.label().in(locale)))
                .orElse(null);
    }

    private List<Named> followUps(DutyMember who, DutyRuleSet set, Ledger ledger, Locale locale) {
        if (ledger.postings().isEmpty() || set.followUps().isEmpty()) {
            return List.of();
        }
        List<Points> balances = new ArrayList<>(List.of(ledger.balance()));
        for (int year = ledger.year() - 1; ; year--) {
            Ledger earlier = stored(who, year).value();
            if (earlier.postings().isEmpty() || balances.size() == MOST_YEARS) {
                break;
            }
            balances.add(earlier.balance());
        }
        return set.followUps(balances)
                .map(followUp -> new Named(followUp.code(), followUp.label().in(locale)))
                .toList();
    }

    private static ObjectionView objection(Objection objection) {
        var decision = objection.decision();
        String state = decision == null ? "submitted" : decision.upheld() ? "upheld" : "rejected";
        return new ObjectionView(
                objection.id(),
                objection.fact() == null ? null : objection.fact().value(),
                objection.reason(),
                objection.at(),
                objection.due(),
                state,
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.at());
    }
}

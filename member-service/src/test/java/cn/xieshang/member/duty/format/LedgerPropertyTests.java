package cn.xieshang.member.duty.format;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.duty.model.DutyEntry;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyRule;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.DutyScoring;
import cn.xieshang.member.duty.model.Evaluation;
import cn.xieshang.member.duty.model.Ledger;
import cn.xieshang.member.duty.model.Points;
import cn.xieshang.member.duty.model.RandomFacts;
import cn.xieshang.member.duty.model.RuleRef;
import cn.xieshang.member.model.Examples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every ledger, tried on years of facts made from a seed. */
class LedgerPropertyTests {
    private static final int YEAR = 2026;
    private static final int TRIES = 60;
    private static final RuleRef FIRST = new RuleRef("district-binjiang:2026", 1);
    private static final RuleRef SECOND = new RuleRef("district-binjiang:2026", 2);

    static Stream<DutyRuleSet> places() {
        return new Presets().all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whateverTheOrderOfArrivalTheSameStands(DutyRuleSet rules) {
        for (int seed = 0; seed < TRIES; seed++) {
            List<DutyFact> facts = RandomFacts.year(seed);
            Evaluation wanted = evaluate(rules, facts);
            Collections.shuffle(facts, new Random(seed));

            Ledger ledger = oneByOne(rules, facts);

            assertThat(ledger.standing()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(wanted.entries());
            assertThat(ledger.balance()).isEqualTo(wanted.balance());
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void toldAgainNothingIsPosted(DutyRuleSet rules) {
        for (int seed = 0; seed < TRIES; seed++) {
            List<DutyFact> facts = RandomFacts.year(seed);
            Ledger ledger = oneByOne(rules, facts);
            facts.addAll(List.copyOf(facts));

            assertThat(ledger.post(evaluate(rules, facts), FIRST, Examples.NOW)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void theBalanceIsTheSumOfTheLinesAndOfTheStandingEntries(DutyRuleSet rules) {
        for (int seed = 0; seed < TRIES; seed++) {
            Ledger ledger = oneByOne(rules, RandomFacts.year(seed));

            assertThat(ledger.balance()).isEqualTo(sum(ledger.standing()));
            assertThat(new HashSet<>(
                            ledger.standing().stream().map(DutyEntry::key).toList()))
                    .hasSameSizeAs(ledger.standing());
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void noLimitIsEverCrossed(DutyRuleSet rules) {
        for (int seed = 0; seed < TRIES; seed++) {
            Evaluation evaluation = evaluate(rules, RandomFacts.year(seed));

            for (DutyRule rule : rules.rules()) {
                Points sum = sum(evaluation.entries().stream()
                        .filter(entry -> entry.rule().equals(rule.code()))
                        .toList());
                assertThat(above(sum, rule.capYear())).as(rule.code()).isFalse();
            }
            rules.pools().forEach((pool, bounds) -> {
                Set<String> members = new HashSet<>(rules.rules().stream()
                        .filter(rule -> pool.equals(rule.pool()))
                        .map(DutyRule::code)
                        .toList());
                Points sum = sum(evaluation.entries().stream()
                        .filter(entry -> members.contains(entry.rule()))
                        .toList());
                assertThat(above(sum, bounds.cap())).as(pool).isFalse();
            });
            rules.categories().forEach((category, bounds) -> {
                Points sum = evaluation.byCategory().getOrDefault(category, Points.ZERO);
                assertThat(bounds.clamp(sum)).as(category.toString()).isEqualTo(sum);
            });
            if (rules.total() != null) {
                assertThat(rules.total().clamp(evaluation.balance())).isEqualTo(evaluation.balance());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aNewVersionIsReachedByCompensationAndNothingIsEdited(DutyRuleSet rules) {
        DutyRuleSet next = new Presets().of("tongcheng").orElseThrow();
        for (int seed = 0; seed < TRIES; seed++) {
            List<DutyFact> facts = RandomFacts.year(seed);
            Ledger before = oneByOne(rules, facts);
            Ledger after = post(before, evaluate(next, facts), SECOND);

            assertThat(after.balance()).isEqualTo(evaluate(next, facts).balance());
            assertThat(after.postings().subList(0, before.postings().size())).isEqualTo(before.postings());
        }
    }

    private static Ledger oneByOne(DutyRuleSet rules, List<DutyFact> facts) {
        Ledger ledger = post(Ledger.empty(Examples.CHEN, YEAR), evaluate(rules, List.of()), FIRST);
        List<DutyFact> known = new ArrayList<>();
        for (DutyFact fact : facts) {
            known.add(fact);
            ledger = post(ledger, evaluate(rules, known), FIRST);
        }
        return ledger;
    }

    private static Ledger post(Ledger ledger, Evaluation wanted, RuleRef rules) {
        return ledger.post(wanted, rules, Examples.NOW).map(ledger::apply).orElse(ledger);
    }

    private static Evaluation evaluate(DutyRuleSet rules, Collection<DutyFact> facts) {
        return DutyScoring.evaluate(rules, YEAR, Examples.CHEN, facts);
    }

    private static boolean above(Points sum, @Nullable BigDecimal cap) {
        return cap != null && sum.compareTo(Points.of(cap)) > 0;
    }

    private static Points sum(Collection<DutyEntry> entries) {
        return entries.stream().map(DutyEntry::points).reduce(Points.ZERO, Points::plus);
    }
}

package cn.xieshang.member.duty.model;

import cn.xieshang.member.model.MemberId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Scores a member's year. The facts are put in one order first, so it does not matter how they arrived; every limit is a
 * clamp of a running sum, so that what is left is {@code clamp(base + sum)} whatever the order.
 */
public final class DutyScoring {
    private final DutyRuleSet rules;
    private final List<DutyFact> facts;

    private DutyScoring(DutyRuleSet rules, List<DutyFact> facts) {
        this.rules = rules;
        this.facts = facts;
    }

    /** @param facts of the member, in any order, perhaps some twice; those of other years do not matter */
    public static Evaluation evaluate(DutyRuleSet rules, int year, MemberId member, Collection<DutyFact> facts) {
        if (rules.exclusions().contains(member.value())) {
            return Evaluation.NOTHING;
        }
        List<DutyFact> ordered = facts.stream()
                .filter(fact -> rules.countingYear().contains(year, fact.on()))
                .distinct()
                .sorted(DutyFact.ORDER)
                .toList();
        return Evaluation.of(rules, new DutyScoring(rules, ordered).entries());
    }

    private List<DutyEntry> entries() {
        List<Scored> scored = raw();
        scored = withoutExpected(scored);
        scored = withoutConverted(scored);
        scored = highestOnly(scored);
        scored = bound(scored, Reason.Why.CAP_ITEM, DutyScoring::perItem);
        scored = bound(scored, Reason.Why.LIMIT_RULE, DutyScoring::perRule);
        scored = bound(scored, Reason.Why.LIMIT_POOL, this::perPool);
        scored = bound(withBases(scored), Reason.Why.LIMIT_CATEGORY, this::perCategory);
        scored = bound(
                scored, Reason.Why.LIMIT_TOTAL, _ -> new Group("", rules.whole().withoutBase()));
        return scored.stream().map(Scored::entry).toList();
    }

    private List<Scored> raw() {
        List<Scored> scored = new ArrayList<>();
        for (DutyFact fact : facts) {
            for (DutyRule rule : rules.rules()) {
                if (rule.match().fits(fact)) {
                    scored.add(new Scored(fact, rule, Multiplication.of(fact, rule)));
                }
            }
        }
        return scored;
    }

    /** Of a rule that skips the first facts, those get nothing. */
    private static List<Scored> withoutExpected(List<Scored> scored) {
        Map<String, Integer> seen = new HashMap<>();
        return each(scored, line -> {
            Integer expected = line.requireRule().skipFirst();
            if (expected == null
                    || line.isZero()
                    || seen.merge(line.requireRule().code(), 1, Integer::sum) > expected) {
                return line;
            }
            return line.nothing(Reason.Why.EXPECTED, BigDecimal.valueOf(expected));
        });
    }

    private List<Scored> withoutConverted(List<Scored> scored) {
        if (!Boolean.TRUE.equals(rules.convertNoDouble())) {
            return scored;
        }
        Set<String> counted = new HashSet<>();
        scored.stream()
                .filter(line -> line.entry().points().compareTo(Points.ZERO) > 0)
                .forEach(line -> counted.add(line.requireFact().subject().id()));
        return each(
                scored,
                line -> line.requireFact().derivedFrom() != null
                                && counted.contains(line.requireFact().derivedFrom())
                        ? line.nothing(Reason.Why.CONVERTED, BigDecimal.ZERO)
                        : line);
    }

    private static List<Scored> highestOnly(List<Scored> scored) {
        Map<String, Scored> highest = new HashMap<>();
        for (Scored line : scored) {
            String group = line.stackGroup();
            if (group != null) {
                highest.merge(group, line, (one, other) -> other.isMoreThan(one) ? other : one);
            }
        }
        return each(scored, line -> {
            String group = line.stackGroup();
            Scored winner = group == null ? line : Objects.requireNonNull(highest.get(group));
            return winner.equals(line) || line.isZero()
                    ? line
                    : line.nothing(
                            Reason.Why.HIGHEST_ONLY, winner.entry().points().value());
        });
    }

    private record Group(String name, Bounds bounds) {}

    private static @Nullable Group perItem(Scored line) {
        DutyRule rule = line.requireRule();
        return rule.capItem() == null
                ? null
                : new Group(
                        rule.code() + "\n" + line.requireFact().subject().id(), new Bounds(null, rule.capItem(), null));
    }

    private static @Nullable Group perRule(Scored line) {
        DutyRule rule = line.requireRule();
        return rule.capYear() == null && rule.floor() == null
                ? null
                : new Group(rule.code(), new Bounds(null, rule.capYear(), rule.floor()));
    }

    private @Nullable Group perPool(Scored line) {
        String pool = line.requireRule().pool();
        return pool == null
                ? null
                : new Group(pool, Objects.requireNonNull(rules.pools().get(pool)));
    }

    /** The base of a category is a line of its own, so here the sum starts from nothing. */
    private @Nullable Group perCategory(Scored line) {
        Category category = line.entry().category();
        return category == null
                ? null
                : new Group(category.name(), rules.bounds(category).withoutBase());
    }

    private List<Scored> withBases(List<Scored> scored) {
        List<Scored> all = new ArrayList<>();
        for (Category category : Category.values()) {
            Points base = rules.bounds(category).start();
            if (!base.isZero()) {
                all.add(Scored.base(category, base));
            }
        }
        Points base = rules.whole().start();
        if (!base.isZero()) {
            all.add(Scored.base(null, base));
        }
        all.addAll(scored);
        return all;
    }

    private static List<Scored> bound(List<Scored> scored, Reason.Why why, Function<Scored, @Nullable Group> grouping) {
        Map<String, Running> sums = new HashMap<>();
        return each(scored, line -> {
            Group group = grouping.apply(line);
            if (group == null) {
                return line;
            }
            return sums.computeIfAbsent(group.name(), _ -> new Running(group.bounds()))
                    .add(line, why);
        });
    }

    private static List<Scored> each(List<Scored> scored, Function<Scored, Scored> step) {
        List<Scored> next = new ArrayList<>(scored.size());
        scored.forEach(line -> next.add(step.apply(line)));
        return next;
    }
}

package cn.xieshang.member.duty.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line while it is being scored, with the fact and the rule it came from; neither for a base score. */
record Scored(@Nullable DutyFact fact, @Nullable DutyRule rule, DutyEntry entry) {
    static Scored base(@Nullable Category category, Points base) {
        return new Scored(null, null, new DutyEntry(null, DutyEntry.BASE, category, base, base, List.of()));
    }

    DutyFact requireFact() {
        return Objects.requireNonNull(fact);
    }

    DutyRule requireRule() {
        return Objects.requireNonNull(rule);
    }

    boolean isZero() {
        return entry.points().isZero();
    }

    boolean isMoreThan(Scored other) {
        return entry.points().compareTo(other.entry.points()) > 0;
    }

    Scored nothing(Reason.Why why, BigDecimal number) {
        return counted(Points.ZERO, why, number);
    }

    Scored counted(Points points, Reason.Why why, BigDecimal number) {
        return new Scored(fact, rule, entry.counted(points, new Reason(why, number)));
    }

    /** What it competes in, where only the highest counts. */
    @Nullable
    String stackGroup() {
        Stack stack = requireRule().stack();
        if (stack == null || stack.policy() == Stack.Policy.SUM) {
            return null;
        }
        return stack.per() == Stack.Per.YEAR
                ? stack.group()
                : stack.group() + "\n" + requireFact().subject().id();
    }
}

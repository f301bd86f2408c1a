package cn.xieshang.member.duty.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Fact × rule, before any limit, step by step. */
final class Multiplication {
    private final List<Reason> reasons = new ArrayList<>();
    private BigDecimal product;

    private Multiplication(BigDecimal score) {
        this.product = score;
    }

    static DutyEntry of(DutyFact fact, DutyRule rule) {
        Multiplication steps = new Multiplication(rule.score());
        if (fact.measure().unit() == rule.unit()) {
            steps.times(Reason.Why.MEASURE, fact.measure().amount());
        }
        steps.times(Reason.Why.ROLE, rule.roleWeights().getOrDefault(fact.role(), BigDecimal.ONE));
        Split split = Objects.requireNonNullElse(rule.split(), Split.FULL);
        steps.times(
                Reason.Why.SHARE, split.part(fact.share(), Objects.requireNonNullElse(rule.maxSharers(), Share.MOST)));
        rule.modifiers().stream()
                .filter(modifier -> modifier.fits(fact))
                .findFirst()
                .ifPresent(modifier -> steps.times(Reason.Why.MODIFIER, modifier.factor()));
        return new DutyEntry(
                fact.id(),
                rule.code(),
                rule.category(),
                Points.of(rule.score()),
                Points.of(steps.product),
                steps.reasons);
    }

    private void times(Reason.Why why, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            product = product.multiply(factor);
            reasons.add(new Reason(why, factor));
        }
    }
}

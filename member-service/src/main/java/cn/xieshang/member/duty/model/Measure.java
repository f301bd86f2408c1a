package cn.xieshang.member.duty.model;

import java.math.BigDecimal;

/** How much of it: three half days, one time. It multiplies only where a rule counts by the same unit. */
public record Measure(BigDecimal amount, Unit unit) {
    public static final Measure ONCE = new Measure(BigDecimal.ONE, Unit.TIME);

    public Measure {
        Checks.present(amount, "/amount");
        Checks.present(unit, "/unit");
        Checks.notNegative(amount, "/amount");
        amount = new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}

package cn.xieshang.member.duty.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a sum starts with and may not leave.
 *
 * @param base given at the start, such as 50 for meetings from which absences are deducted
 */
public record Bounds(
        @Nullable BigDecimal base,
        @Nullable BigDecimal cap,
        @Nullable BigDecimal floor) {
    public static final Bounds NONE = new Bounds(null, null, null);

    public Bounds {
        Checks.notNegative(base, "/base");
        Checks.notNegative(cap, "/cap");
        Checks.number(floor, "/floor");
        BigDecimal start = base == null ? BigDecimal.ZERO : base;
        Checks.require(cap == null || start.compareTo(cap) <= 0, "/base", "range");
        Checks.require(floor == null || start.compareTo(floor) >= 0, "/floor", "range");
    }

    public Points start() {
        return base == null ? Points.ZERO : Points.of(base);
    }

    Bounds withoutBase() {
        return new Bounds(null, cap, floor == null ? null : floor.min(BigDecimal.ZERO));
    }

    public Points clamp(Points sum) {
        if (cap != null && sum.compareTo(Points.of(cap)) > 0) {
            return Points.of(cap);
        }
        return floor != null && sum.compareTo(Points.of(floor)) < 0 ? Points.of(floor) : sum;
    }
}

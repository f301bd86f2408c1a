package cn.xieshang.member.duty.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A sum within bounds. It remembers what went over, so that a deduction eats that first, and the end is the clamped sum
 * whatever came first.
 */
final class Running {
    private final Bounds bounds;
    private Points sum = Points.ZERO;

    Running(Bounds bounds) {
        this.bounds = bounds;
    }

    Scored add(Scored line, Reason.Why why) {
        Points before = bounds.clamp(sum);
        sum = sum.plus(line.entry().points());
        Points counted = bounds.clamp(sum).minus(before);
        return counted.equals(line.entry().points()) ? line : line.counted(counted, why, limit());
    }

    private BigDecimal limit() {
        return Objects.requireNonNull(bounds.cap() != null && sum.compareTo(Points.ZERO) > 0 ? bounds.cap() : orCap());
    }

    private BigDecimal orCap() {
        return Objects.requireNonNull(bounds.floor() == null ? bounds.cap() : bounds.floor());
    }
}

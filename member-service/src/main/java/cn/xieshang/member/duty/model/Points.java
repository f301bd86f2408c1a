package cn.xieshang.member.duty.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points (分) to the hundredth; sums are exact, whatever their order. */
public record Points(long hundredths) implements Comparable<Points> {
    public static final Points ZERO = new Points(0);

    private static final int DECIMALS = 2;

    /** Rounded half up, once, at the end of a multiplication. */
    public static Points of(BigDecimal value) {
        return new Points(value.setScale(DECIMALS, RoundingMode.HALF_UP)
                .movePointRight(DECIMALS)
                .longValueExact());
    }

    public static Points of(String value) {
        return of(new BigDecimal(value));
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    public Points minus(Points other) {
        return new Points(Math.subtractExact(hundredths, other.hundredths));
    }

    public Points negated() {
        return new Points(-hundredths);
    }

    public boolean isZero() {
        return hundredths == 0;
    }

    public BigDecimal value() {
        BigDecimal value = BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return value().toPlainString();
    }
}

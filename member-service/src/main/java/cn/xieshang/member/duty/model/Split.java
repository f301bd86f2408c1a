package cn.xieshang.member.duty.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How several signers share a score (分值分配). */
public enum Split {
    /** everybody gets it whole */
    FULL,
    /** the first gets it, the others nothing */
    LEAD_ONLY,
    /** the first gets half, the others share the other half */
    HALF_REST_SHARED,
    EQUAL_SHARE;

    private static final int PRECISION = 12;

    /** @param most so many get a share at all; those behind get nothing */
    BigDecimal part(Share share, int most) {
        int sharers = Math.min(share.of(), most);
        if (share.position() > sharers) {
            return BigDecimal.ZERO;
        }
        return switch (this) {
            case FULL -> BigDecimal.ONE;
            case LEAD_ONLY -> share.position() == 1 ? BigDecimal.ONE : BigDecimal.ZERO;
            case HALF_REST_SHARED -> {
                if (sharers == 1) {
                    yield BigDecimal.ONE;
                }
                yield share.position() == 1 ? oneOf(2) : oneOf(2L * (sharers - 1));
            }
            case EQUAL_SHARE -> oneOf(sharers);
        };
    }

    private static BigDecimal oneOf(long parts) {
        return BigDecimal.ONE.divide(BigDecimal.valueOf(parts), PRECISION, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}

package cn.xieshang.member.duty.model;

import java.math.BigDecimal;

/** One step of an explanation: why, and the number it is about. */
public record Reason(Why why, BigDecimal number) {
    public Reason {
        number = number.stripTrailingZeros();
    }

    public enum Why {
        /** × number of half days and the like */
        MEASURE,
        /** × weight of the role */
        ROLE,
        /** × part of a joint item */
        SHARE,
        /** × factor for joint, combined, without registering */
        MODIFIER,
        /** one of the first so many, which are expected */
        EXPECTED,
        /** the item it was converted from counted already */
        CONVERTED,
        /** something of the same group counts more: so many points */
        HIGHEST_ONLY,
        /** limit for one item */
        CAP_ITEM,
        /** limit of the rule for a year, or its floor */
        LIMIT_RULE,
        LIMIT_POOL,
        LIMIT_CATEGORY,
        LIMIT_TOTAL;

        @Override
        public String toString() {
            return Checks.wire(this);
        }
    }
}

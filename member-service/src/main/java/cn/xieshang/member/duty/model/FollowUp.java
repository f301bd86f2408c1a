package cn.xieshang.member.duty.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * What follows when a balance stays below a mark, such as a talk (约谈).
 *
 * @param years so many years one after the other, this one included
 */
public record FollowUp(String code, Label label, BigDecimal below, int years) {
    public FollowUp {
        Checks.code(code, "/code");
        Checks.present(label, "/label");
        Checks.present(below, "/below");
        Checks.number(below, "/below");
        Checks.require(years >= 1 && years <= 5, "/years", "range");
    }

    /** @param balances of this year, the year before, and so on, as far as there are any */
    public boolean applies(List<Points> balances) {
        return balances.size() >= years
                && balances.subList(0, years).stream().allMatch(balance -> balance.compareTo(Points.of(below)) < 0);
    }
}

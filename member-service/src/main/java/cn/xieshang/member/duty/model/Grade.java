package cn.xieshang.member.duty.model;

import java.math.BigDecimal;

/** A grade of the year (等次), for balances from this many points on. */
public record Grade(String code, Label label, BigDecimal from) {
    public Grade {
        Checks.code(code, "/code");
        Checks.present(label, "/label");
        Checks.present(from, "/from");
        Checks.number(from, "/from");
    }
}

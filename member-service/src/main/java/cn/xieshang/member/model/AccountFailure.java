package cn.xieshang.member.model;

import java.util.Locale;

/** Why an account cannot be, whatever the number of attempts. */
public enum AccountFailure {
    /** An account of this name exists and is not this member's; it is never taken over. */
    USERNAME_TAKEN,
    /** Keycloak does not accept what we ask for, such as a name against its rules. */
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static AccountFailure ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

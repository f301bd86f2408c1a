package cn.xieshang.member.model;

import java.util.Locale;

/** As the resident identity card says it. */
public enum Gender {
    MALE,
    FEMALE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Gender ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code();
    }
}

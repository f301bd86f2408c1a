package cn.xieshang.member.model;

import java.util.regex.Pattern;

/** A mail address. It prints masked. */
public record Email(String value) {
    public static final String PATTERN = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public Email {
        Texts.check(FORM, value, "mail address");
    }

    @Override
    public String toString() {
        return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
    }
}

package cn.xieshang.member.model;

import java.util.regex.Pattern;

/** A mobile number. It prints masked, so that no log line shows it by accident. */
public record Phone(String value) {
    public static final String PATTERN = "1[3-9][0-9]{9}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public Phone {
        Texts.check(FORM, value, "mobile number");
    }

    @Override
    public String toString() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }
}

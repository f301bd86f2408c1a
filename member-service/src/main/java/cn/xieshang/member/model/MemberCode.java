package cn.xieshang.member.model;

import java.util.regex.Pattern;

/** What a member's QR code says, such as {@code WJ0001}: public, printed, the only one of its kind in the deployment. */
public record MemberCode(String value) {
    public static final String PATTERN = "[A-Z0-9]{4,16}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public MemberCode {
        Texts.check(FORM, value, "member code");
    }
}

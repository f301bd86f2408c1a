package cn.xieshang.member.model;

import java.util.regex.Pattern;

/** The name a member logs in with. Lower case, as Keycloak compares it. */
public record Username(String value) {
    public static final String PATTERN = "[a-z0-9][a-z0-9._-]{2,39}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public Username {
        Texts.check(FORM, value, "username");
    }
}

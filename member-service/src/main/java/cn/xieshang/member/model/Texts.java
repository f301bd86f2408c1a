package cn.xieshang.member.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that all values of the register share; the web layer says the same more politely. */
final class Texts {
    static final int MAX = 60;

    private Texts() {}

    static void checkLine(String value) {
        if (value.isBlank() || value.length() > MAX) {
            throw new IllegalArgumentException("not a text of 1 to " + MAX + " characters");
        }
    }

    static void checkLineIfThere(@Nullable String value) {
        if (value != null) {
            checkLine(value);
        }
    }

    static void check(Pattern pattern, String value, String what) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("not a " + what);
        }
    }
}

package cn.xieshang.member.duty.model;

import java.util.Locale;

/** A name in both languages. */
public record Label(String zh, String en) {
    private static final int MAX = 60;

    public Label {
        Checks.text(zh, MAX, "/zh");
        Checks.text(en, MAX, "/en");
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}

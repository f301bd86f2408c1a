package cn.xieshang.local.setup;

import org.jspecify.annotations.Nullable;

/** Something the person at the terminal has to know and can do something about: shown as its text, without a stack trace. */
public final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Complaint(String text, @Nullable Object... arguments) {
        super(Texts.of(text, arguments));
    }

    private Complaint(String message) {
        super(message);
    }

    /** With lines that are the same in every language, such as the end of a log. */
    public static Complaint withDetail(String detail, String text, @Nullable Object... arguments) {
        return new Complaint(Texts.of(text, arguments) + "\n" + detail);
    }
}

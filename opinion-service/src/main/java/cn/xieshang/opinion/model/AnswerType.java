package cn.xieshang.opinion.model;

import java.util.Locale;

/** What kind of answer a unit gives: an answer is not yet a solution. */
public enum AnswerType {
    SOLVED,
    IN_PROGRESS,
    PLANNED,
    CANNOT,
    /** Not ours; the answer says whose it is. */
    NOT_RESPONSIBLE,
    /** Handled already; the answer says under which number. */
    DUPLICATE_OF;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

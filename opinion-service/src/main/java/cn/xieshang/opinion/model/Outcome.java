package cn.xieshang.opinion.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an item ended: <em>answered</em> and <em>solved</em> are counted apart, and silence is not consent. */
public enum Outcome {
    SOLVED,
    NOT_SOLVED,
    UNRATED;

    static Outcome of(AnswerType type, @Nullable Rating rating) {
        if (rating == null) {
            return UNRATED;
        }
        return type == AnswerType.SOLVED && rating.satisfaction() != Satisfaction.DISSATISFIED ? SOLVED : NOT_SOLVED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package cn.xieshang.opinion.model;

import java.util.Locale;

/** 满意 / 基本满意 / 不满意. */
public enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

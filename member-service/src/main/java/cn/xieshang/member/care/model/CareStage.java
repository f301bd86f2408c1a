package cn.xieshang.member.care.model;

import java.util.Locale;

/** Where an item stands, with what only that stage has. */
public interface CareStage {
    /** {@code OnDuty} is {@code on-duty} for everybody outside. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

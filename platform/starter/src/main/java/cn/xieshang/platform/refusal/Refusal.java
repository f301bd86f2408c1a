package cn.xieshang.platform.refusal;

import java.util.Locale;

/** A reason to say no, an enum constant of the service whose rule it is. Texts are found by {@link #code()}. */
public interface Refusal {
    String name();

    /** For programs: {@code NOT_YET_FILED} is {@code not-yet-filed} on the wire. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package cn.xieshang.member.care.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a member helped.
 *
 * @param text what was done; it may speak of the person, so it goes when the person's data goes
 */
public record Help(LocalDate on, Kind kind, @Nullable Text text) {
    public enum Kind implements Coded {
        MONEY,
        GOODS,
        JOB,
        SCHOOLING,
        MEDICAL,
        LEGAL,
        COMPANY,
        OTHER
    }

    Help withoutText() {
        return new Help(on, kind, null);
    }
}

package cn.xieshang.member.care.model;

import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** All that a decision needs from outside of the item. */
public record Moment(Instant now, WorkingDays workingDays, CareProfile profile) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int YEARS = 2;

    /** End of the n-th working day after a moment. */
    @FunctionalInterface
    public interface WorkingDays {
        Instant endOf(Instant from, int days);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    Instant inWorkingDays(int days) {
        return workingDays.endOf(now, days);
    }

    Instant inDays(int days) {
        return now.plus(Duration.ofDays(days));
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The end of a day, which is 24:00 of it. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** A day that people can mean: from two years ago to two years ahead. */
    LocalDate conceivable(LocalDate day, String pointer) {
        if (day.isBefore(today().minusYears(YEARS)) || day.isAfter(today().plusYears(YEARS))) {
            throw new InvalidException(pointer, "date-out-of-range");
        }
        return day;
    }

    /** What is recorded has happened. */
    LocalDate past(LocalDate day, String pointer) {
        if (day.isAfter(today())) {
            throw new InvalidException(pointer, "date-in-future");
        }
        return conceivable(day, pointer);
    }

    static void require(boolean holds, CareRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }
}

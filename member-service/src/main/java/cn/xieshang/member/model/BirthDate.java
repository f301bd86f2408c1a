package cn.xieshang.member.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/** When somebody was born. It prints without the year: the day is for congratulations, the age is nobody's business. */
public record BirthDate(LocalDate value) {
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    public BirthDate {
        if (value.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("nobody is that old");
        }
    }

    public MonthDay day() {
        return MonthDay.from(value);
    }

    /** Such as {@code 02-29}. */
    public String monthDay() {
        return MONTH_DAY.format(value);
    }

    @Override
    public String toString() {
        return "****-" + monthDay();
    }
}

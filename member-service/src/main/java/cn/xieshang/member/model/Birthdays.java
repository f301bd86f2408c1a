package cn.xieshang.member.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** When birthdays are: who was born on 29 February has one every year, on the 28th where there is no 29th. */
public final class Birthdays {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final String LEAP_DAY = "02-29";
    private static final String END_OF_YEAR = "12-31";
    private static final String BEGIN_OF_YEAR = "01-01";

    private Birthdays() {}

    /** From the first to the last month and day, both included, within one year. */
    public record Range(String from, String to) {
        public boolean holds(String monthDay) {
            return monthDay.compareTo(from) >= 0 && monthDay.compareTo(to) <= 0;
        }
    }

    /** The first birthday that is not before the day. */
    public static LocalDate next(MonthDay born, LocalDate notBefore) {
        LocalDate thisYear = born.atYear(notBefore.getYear());
        return thisYear.isBefore(notBefore) ? born.atYear(notBefore.getYear() + 1) : thisYear;
    }

    /** Which months and days have birthday in those days: one range, or two across the end of a year. */
    public static List<Range> ranges(LocalDate first, int days) {
        LocalDate last = first.plusDays(days - 1L);
        String from = MONTH_DAY.format(first);
        String to = until(last);
        return first.getYear() == last.getYear()
                ? List.of(new Range(from, to))
                : List.of(new Range(from, END_OF_YEAR), new Range(BEGIN_OF_YEAR, to));
    }

    private static String until(LocalDate last) {
        boolean beforeMissingDay = MonthDay.from(last).equals(MonthDay.of(2, 28)) && !Year.isLeap(last.getYear());
        return beforeMissingDay ? LEAP_DAY : MONTH_DAY.format(last);
    }
}

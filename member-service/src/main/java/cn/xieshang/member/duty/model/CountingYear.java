package cn.xieshang.member.duty.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Which days make a year of counting (计分年度). */
public enum CountingYear {
    /** 1 January to 31 December */
    CALENDAR,
    /** 1 December of the year before to 30 November */
    FROM_DECEMBER;

    public LocalDate first(int year) {
        return this == CALENDAR ? LocalDate.of(year, Month.JANUARY, 1) : LocalDate.of(year - 1, Month.DECEMBER, 1);
    }

    public boolean contains(int year, LocalDate day) {
        return !day.isBefore(first(year)) && day.isBefore(first(year + 1));
    }

    /** The years a day may count in, whichever kind of year a place has. */
    public static List<Integer> possible(LocalDate day) {
        return day.getMonth() == Month.DECEMBER ? List.of(day.getYear(), day.getYear() + 1) : List.of(day.getYear());
    }

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}

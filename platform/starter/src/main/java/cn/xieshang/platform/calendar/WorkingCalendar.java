package cn.xieshang.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * Working days (工作日) of Asia/Shanghai: Monday to Friday, less public holidays, plus make-up days (调休). A deadline is
 * always the end of a day, 24:00, and so the first moment that is too late; it belongs to the day that it ends.
 */
public interface WorkingCalendar {
    boolean isWorkingDay(LocalDate day);

    /** End (24:00, exclusive) of the n-th working day after the day of {@code from}; the day itself does not count. */
    Instant endOfWorkingDay(Instant from, int workingDays);

    /** End (24:00, exclusive) of the day that many calendar days, months or years after the day of {@code from}. */
    Instant endOfDay(Instant from, Period period);

    /** End of the n-th working day past a deadline: when to dun for the n-th time, when to escalate. */
    Instant endOfWorkingDayPast(Instant deadline, int workingDays);

    /** Start (0:00) of the working day after which n whole working days are left before a deadline. */
    Instant startOfWorkingDayBefore(Instant deadline, int workingDays);

    /** How many whole working days there are between the day of {@code from} and a deadline; none when it is over. */
    int workingDaysLeft(Instant from, Instant deadline);
}

package cn.xieshang.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Working days (工作日) of Asia/Shanghai: Monday to Friday, less public holidays, plus make-up days (调休). */
public interface WorkingCalendar {
    boolean isWorkingDay(LocalDate day);

    /** End (24:00, exclusive) of the n-th working day after the day of {@code from}; the day itself does not count. */
    Instant endOfWorkingDay(Instant from, int workingDays);
}

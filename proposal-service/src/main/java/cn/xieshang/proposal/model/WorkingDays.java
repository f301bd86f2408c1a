package cn.xieshang.proposal.model;

import java.time.Instant;
import java.time.Period;

/** The calendar as rules need it; all ends are 24:00 of a day in Asia/Shanghai. */
public interface WorkingDays {
    /** End of the n-th working day after the day of {@code from}. */
    Instant endOf(Instant from, int workingDays);

    /** End of the day that many months or days later. */
    Instant endOfDay(Instant from, Period later);

    /** Working days that begin after {@code from} and end by {@code to}; 0 when none do. */
    int between(Instant from, Instant to);
}

package cn.xieshang.opinion.model;

import java.time.Instant;

/** Counts working days (工作日); the calendar with its holidays comes from outside. */
@FunctionalInterface
public interface WorkingDays {
    /** End of the n-th working day after the day of {@code from}. */
    Instant endOf(Instant from, int workingDays);
}

package cn.xieshang.proposal.reading;

import org.jspecify.annotations.Nullable;

/**
 * Which proposals of a year are meant.
 *
 * @param year in which they were handed in, by the calendar of Shanghai
 */
public record YearList(
        int year, @Nullable String office, @Nullable String category) {}

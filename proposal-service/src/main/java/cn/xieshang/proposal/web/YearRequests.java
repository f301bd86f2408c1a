package cn.xieshang.proposal.web;

import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.proposal.reading.YearList;
import org.jspecify.annotations.Nullable;

/** Reads which year is asked for; no proposal is older than the first year of the platform's records. */
final class YearRequests {
    private static final int FIRST = 1949;
    private static final int LAST = 2999;

    private YearRequests() {}

    static int year(int year) {
        if (year < FIRST || year > LAST) {
            throw new InvalidException("/year", "unknown-code");
        }
        return year;
    }

    static YearList list(int year, @Nullable String office, @Nullable String category) {
        return new YearList(year(year), ListRequests.slug(office, "/office"), ListRequests.slug(category, "/category"));
    }
}

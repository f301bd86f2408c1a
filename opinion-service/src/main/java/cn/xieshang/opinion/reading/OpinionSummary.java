package cn.xieshang.opinion.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list: enough to choose, no contact and not the text. */
public record OpinionSummary(
        String id,
        String serialNo,
        String kind,
        String place,
        String office,
        String stage,
        @Nullable String unit,
        @Nullable Instant due,
        boolean overdue,
        int round,
        boolean addressedToMember,
        @Nullable String claimedBy,
        Instant receivedAt) {}

package cn.xieshang.opinion.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One opinion as one party may see it. The contact is not in it: it is asked for by itself, and that is recorded.
 *
 * @param hasContact whether there is a contact that the reader may ask for
 * @param steps what the reader may do now
 */
public record OpinionDetail(
        String id,
        String serialNo,
        String kind,
        String place,
        String text,
        String office,
        String district,
        String stage,
        @Nullable String unit,
        @Nullable Instant due,
        boolean overdue,
        int round,
        @Nullable String mergedInto,
        @Nullable String addressedMember,
        @Nullable String claimedBy,
        boolean hasContact,
        @Nullable AnswerView answer,
        @Nullable RatingView rating,
        @Nullable String outcome,
        Instant receivedAt,
        long version,
        List<String> steps,
        List<HistoryLine> history) {

    public record AnswerView(
            String type,
            String text,
            @Nullable String responsible,
            @Nullable String duplicateOf,
            Instant answeredAt,
            @Nullable Instant publishedAt,
            @Nullable Instant reopenUntil) {}

    public record RatingView(String satisfaction, @Nullable String comment) {}

    /** @param user the account, for the office's own eyes */
    public record HistoryLine(
            String step,
            Instant at,
            String by,
            @Nullable String user,
            @Nullable String unit,
            @Nullable Instant due,
            @Nullable String text) {}
}

package cn.xieshang.opinion.outgoing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** The payloads as they go out. Codes, ids and times; times as RFC 3339 in UTC. */
sealed interface OpinionTold {
    record Member(String memberId, @Nullable String userId) {}

    /** What every listener needs to tell the right people without asking back. */
    record Item(
            String opinionId,
            String serialNo,
            String kind,
            String stage,
            String office,
            String district,
            int round,
            @Nullable String unit,
            @Nullable String due,
            @Nullable Member claimedBy,
            @Nullable Member addressedMember) {}

    record Plain(@JsonUnwrapped Item item) implements OpinionTold {}

    record Merged(@JsonUnwrapped Item item, String original) implements OpinionTold {}

    record LetGo(@JsonUnwrapped Item item, @Nullable Member formerlyClaimedBy) implements OpinionTold {}

    record RefusedBy(@JsonUnwrapped Item item, String refusedBy) implements OpinionTold {}

    record Answered(@JsonUnwrapped Item item, String answerType) implements OpinionTold {}

    record Published(
            @JsonUnwrapped Item item, String answerType, String answeredAt, String publishedAt, String reopenUntil)
            implements OpinionTold {}

    record Rated(@JsonUnwrapped Item item, String satisfaction) implements OpinionTold {}

    record Closed(@JsonUnwrapped Item item, String answerType, String outcome) implements OpinionTold {}
}

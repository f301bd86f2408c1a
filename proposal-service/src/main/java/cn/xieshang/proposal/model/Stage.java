package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a proposal stands, with what only that stage has. */
public sealed interface Stage {
    record Draft() implements Stage {}

    /** 征集联名. @param textHash the text that is signed */
    record Cosigning(String textHash) implements Stage {}

    record Submitted(Instant since, Instant dueBy) implements Stage {}

    /** 街道初核. */
    record StreetScreened(String comment, Instant since, Instant dueBy) implements Stage {}

    /** 预审, 复审, 终审. @param reviewers who has looked in the steps before */
    record UnderReview(ReviewStep step, List<UserId> reviewers, Instant since, Instant dueBy) implements Stage {}

    record Returned(String reason, Instant since, Instant resubmitBy) implements Stage {}

    record Filed(Instant since, Instant assignBy) implements Stage {}

    /** 不予立案. @param consent asked of the first proposer until then, where it shall become an opinion */
    record NotFiled(
            String ground,
            String reason,
            Disposition disposition,
            Instant since,
            @Nullable Instant consent) implements Stage {}

    /** 并案: handled with the parent once that is assigned. */
    record Merged(ProposalId parent, Instant since) implements Stage {}

    record Withdrawn(String reason, Instant since) implements Stage {}

    record InHandling(Handling handling) implements Stage {}

    record Replied(Handling handling, Instant since, Instant rateBy, List<Rating> ratings) implements Stage {}

    /** Everybody has rated, or had the time to. */
    record Rated(Handling handling, List<Rating> ratings, Instant since, Instant actBy) implements Stage {
        public boolean demandsMore() {
            return ratings.stream().anyMatch(Rating::demandsMore);
        }
    }

    /** With the supervisor: rounds are used up, or the committee let the time pass. */
    record Escalated(Handling handling, List<Rating> ratings, String reason, Instant since, Instant actBy)
            implements Stage {}

    record Tracking(Handling handling, List<Rating> ratings, Instant since) implements Stage {}

    record Closed(
            Handling handling,
            List<Rating> ratings,
            @Nullable String conclusion,
            Instant since) implements Stage {}

    record Archived(
            Handling handling,
            List<Rating> ratings,
            @Nullable String conclusion,
            Instant since) implements Stage {}

    enum ReviewStep {
        PRELIMINARY,
        SECONDARY,
        FINAL
    }

    enum Disposition {
        /** 转社情民意, if the proposer agrees. */
        TO_OPINION,
        /** 转意见、来信. */
        REFERRED,
        /** 退回. */
        RETURNED_TO_PROPOSER
    }
}

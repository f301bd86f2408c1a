package cn.xieshang.opinion.model;

import cn.xieshang.platform.actor.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to an opinion: one record per fact, with everything that was decided. */
public sealed interface OpinionEvent {
    record OpinionReceived(Instant triageBy) implements OpinionEvent {}

    record OpinionMarkedSpam(String reason) implements OpinionEvent {}

    record OpinionMerged(OpinionId original) implements OpinionEvent {}

    record OpinionTransferred(String note) implements OpinionEvent {}

    record OpinionRestored(String reason, Instant triageBy) implements OpinionEvent {}

    record OpinionClaimed(MemberRef member, String note) implements OpinionEvent {}

    record OpinionReleased(String reason, Instant triageBy) implements OpinionEvent {}

    record OpinionReferred(Assignment assignment, String note) implements OpinionEvent {}

    record OpinionSignedFor(Assignment assignment) implements OpinionEvent {}

    record OpinionRefused(UnitId unit, String reason) implements OpinionEvent {}

    record OpinionInterimReplied(Assignment assignment, String text) implements OpinionEvent {}

    record OpinionAnswered(Assignment assignment, Answer answer) implements OpinionEvent {}

    record OpinionReturnedForRedo(Assignment assignment, String reason) implements OpinionEvent {}

    record OpinionFeedbackGiven(Feedback feedback) implements OpinionEvent {}

    record OpinionRated(Feedback feedback, Rating rating) implements OpinionEvent {}

    record OpinionReopened(Assignment assignment, String reason) implements OpinionEvent {}

    record OpinionClosed(Feedback feedback, @Nullable Rating rating, Outcome outcome) implements OpinionEvent {}

    /** Nobody did in time what was to be done; told once for each deadline. */
    record OpinionOverdue(Instant due) implements OpinionEvent {}

    /** Its name for everybody outside: in the history, and as the contract {@code opinion.<fact>}. */
    default String fact() {
        return switch (this) {
            case OpinionReceived _ -> "received";
            case OpinionMarkedSpam _ -> "marked-spam";
            case OpinionMerged _ -> "merged";
            case OpinionTransferred _ -> "transferred";
            case OpinionRestored _ -> "restored";
            case OpinionClaimed _ -> "claimed";
            case OpinionReleased _ -> "released";
            case OpinionReferred _ -> "referred";
            case OpinionSignedFor _ -> "signed-for";
            case OpinionRefused _ -> "refused";
            case OpinionInterimReplied _ -> "interim-replied";
            case OpinionAnswered _ -> "answered";
            case OpinionReturnedForRedo _ -> "returned-for-redo";
            case OpinionFeedbackGiven _ -> "feedback-given";
            case OpinionRated _ -> "rated";
            case OpinionReopened _ -> "reopened";
            case OpinionClosed _ -> "closed";
            case OpinionOverdue _ -> "overdue";
        };
    }

    /** What the one who did it wrote; it may name persons. */
    default @Nullable String text() {
        return switch (this) {
            case OpinionMarkedSpam(var reason) -> reason;
            case OpinionTransferred(var note) -> note;
            case OpinionRestored(var reason, var _) -> reason;
            case OpinionClaimed(var _, var note) -> note;
            case OpinionReleased(var reason, var _) -> reason;
            case OpinionReferred(var _, var note) -> note;
            case OpinionRefused(var _, var reason) -> reason;
            case OpinionInterimReplied(var _, var text) -> text;
            case OpinionAnswered(var _, var answer) -> answer.content().text();
            case OpinionReturnedForRedo(var _, var reason) -> reason;
            case OpinionRated(var _, var rating) -> rating.comment();
            case OpinionReopened(var _, var reason) -> reason;
            case OpinionReceived _,
                    OpinionMerged _,
                    OpinionSignedFor _,
                    OpinionFeedbackGiven _,
                    OpinionClosed _,
                    OpinionOverdue _ -> null;
        };
    }
}

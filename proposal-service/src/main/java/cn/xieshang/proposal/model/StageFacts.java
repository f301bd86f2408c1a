package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.Step.*;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.Stage.*;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from a stage alone; what may happen in it is decided in {@link Proposal#decide} and {@link UnitWork}. */
public final class StageFacts {
    private StageFacts() {}

    /** {@code NotFiled} is {@code not-filed} for everybody outside; a proposal at work is called by the phase of its units. */
    public static String code(Stage stage) {
        return stage instanceof InHandling(var handling)
                ? handling.phase()
                : stage.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    public static @Nullable Handling handling(Stage stage) {
        return switch (stage) {
            case InHandling(var handling) -> handling;
            case Replied(var handling, var _, var _, var _) -> handling;
            case Rated(var handling, var _, var _, var _) -> handling;
            case Escalated(var handling, var _, var _, var _, var _) -> handling;
            case Tracking(var handling, var _, var _) -> handling;
            case Closed(var handling, var _, var _, var _) -> handling;
            case Archived(var handling, var _, var _, var _) -> handling;
            case Draft _, Cosigning _, Submitted _, StreetScreened _, UnderReview _, Returned _ -> null;
            case Filed _, NotFiled _, Merged _, Withdrawn _ -> null;
        };
    }

    public static List<Rating> ratings(Stage stage) {
        return switch (stage) {
            case Replied(var _, var _, var _, var ratings) -> ratings;
            case Rated(var _, var ratings, var _, var _) -> ratings;
            case Escalated(var _, var ratings, var _, var _, var _) -> ratings;
            case Tracking(var _, var ratings, var _) -> ratings;
            case Closed(var _, var ratings, var _, var _) -> ratings;
            case Archived(var _, var ratings, var _, var _) -> ratings;
            default -> List.of();
        };
    }

    public static List<UnitId> units(Stage stage) {
        return Optional.ofNullable(handling(stage)).map(Handling::tasks).orElse(List.of()).stream()
                .map(Task::unit)
                .toList();
    }

    public static boolean isReplied(Stage stage) {
        return handling(stage) != null && !(stage instanceof InHandling);
    }

    /** 办结: nothing more is to come, except what is still promised or to be published. */
    public static boolean isEnd(Stage stage) {
        return stage instanceof Archived || stage instanceof Withdrawn || stage instanceof NotFiled;
    }

    /** The steps that a stage has; a test compares them with what is decided. */
    public static Set<Step> steps(Stage stage) {
        return switch (stage) {
            case Draft _ -> EnumSet.of(TEXT, ATTACHMENT, ATTACHMENT_REMOVAL, INVITATION, SUBMISSION, WITHDRAWAL);
            case Cosigning _ -> {
                Set<Step> steps = EnumSet.of(TEXT, ATTACHMENT, ATTACHMENT_REMOVAL, INVITATION, SUBMISSION, WITHDRAWAL);
                steps.addAll(EnumSet.of(SIGNATURE, DECLINED_SIGNATURE));
                yield steps;
            }
            case Submitted _ -> EnumSet.of(SCREENING, RETURN, REVIEW, WITHDRAWAL);
            case StreetScreened _ -> EnumSet.of(REVIEW, RETURN, WITHDRAWAL);
            case UnderReview _ -> EnumSet.of(REVIEW, RETURN, FILING, NON_FILING, WITHDRAWAL);
            case Returned _ ->
                EnumSet.of(TEXT, ATTACHMENT, ATTACHMENT_REMOVAL, INVITATION, SIGNATURE, SUBMISSION, WITHDRAWAL);
            case Filed _ -> EnumSet.of(MERGER, ASSIGNMENT, WITHDRAWAL);
            case NotFiled(var _, var _, var _, var _, var consent) ->
                consent == null ? EnumSet.noneOf(Step.class) : EnumSet.of(CONVERSION);
            case Merged _ -> EnumSet.of(SEPARATION, FOLLOWING, WITHDRAWAL);
            case InHandling(var handling) -> inHandling(handling);
            case Replied _ -> EnumSet.of(RATING);
            case Rated rated ->
                rated.demandsMore() ? EnumSet.of(REHANDLING, ESCALATION) : EnumSet.of(CLOSING, TRACKING);
            case Escalated _ -> EnumSet.of(REHANDLING, CONCLUSION);
            case Tracking _ -> EnumSet.of(CLOSING);
            case Closed _ -> EnumSet.of(ARCHIVING);
            case Archived _, Withdrawn _ -> EnumSet.noneOf(Step.class);
        };
    }

    private static Set<Step> inHandling(Handling handling) {
        Set<Step> steps = EnumSet.of(CONSULTATION, CONSULTATION_WAIVER, WITHDRAWAL);
        handling.tasks().forEach(task -> steps.addAll(ofUnit(task)));
        return steps;
    }

    static Set<Step> ofUnit(Task task) {
        return switch (task.progress()) {
            case Task.Progress.Assigned _ -> EnumSet.of(RECEIPT, REFUSAL, REASSIGNMENT);
            case Task.Progress.Signed _ ->
                task.isHost()
                        ? EnumSet.of(
                                REFUSAL, REASSIGNMENT, EXTENSION, EXTENSION_AGREEMENT, EXTENSION_REFUSAL, REPLY_DRAFT)
                        : EnumSet.of(REFUSAL, REASSIGNMENT, CO_OPINION);
            case Task.Progress.RefusalAsked _ -> EnumSet.of(REASSIGNMENT, UPHOLDING);
            case Task.Progress.OpinionGiven _ -> EnumSet.of(CO_OPINION, COUNTERSIGNATURE, REASSIGNMENT);
            case Task.Progress.Drafted _ -> {
                Set<Step> steps = EnumSet.of(REPLY_DRAFT, COMMENT, REPLY_SUBMISSION, REASSIGNMENT);
                steps.addAll(EnumSet.of(EXTENSION, EXTENSION_AGREEMENT, EXTENSION_REFUSAL));
                yield steps;
            }
            case Task.Progress.InReview _ -> EnumSet.of(REPLY_APPROVAL, REPLY_RETURN);
            case Task.Progress.Replied _ -> EnumSet.noneOf(Step.class);
        };
    }
}

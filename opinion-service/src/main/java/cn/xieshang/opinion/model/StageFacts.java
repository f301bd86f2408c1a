package cn.xieshang.opinion.model;

import static cn.xieshang.opinion.model.Step.*;

import cn.xieshang.opinion.model.OpinionItem.Stage;
import cn.xieshang.opinion.model.OpinionItem.Stage.*;
import cn.xieshang.platform.actor.UnitId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from a stage alone; what may happen in it is decided in {@link OpinionItem#decide}. */
public final class StageFacts {
    private StageFacts() {}

    /** {@code InHandling} is {@code in-handling} for everybody outside. */
    public static String code(Class<? extends Stage> stage) {
        return stage.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The unit that has it now. */
    public static @Nullable UnitId unit(Stage stage) {
        return switch (stage) {
            case Dispatched(var work) -> work.unit();
            case InHandling(var work) -> work.unit();
            case AnswerReview(var work, var _) -> work.unit();
            case Reopened(var work) -> work.unit();
            case FeedbackGiven(var feedback) -> feedback.unit();
            case Rated(var feedback, var _) -> feedback.unit();
            case Closed(var feedback, var _, var _) -> feedback.unit();
            case Received _, Spam _, Merged _, Transferred _, Claimed _, Refused _ -> null;
        };
    }

    /** By when the next step is due; none where nobody is waited for. */
    public static @Nullable Instant due(Stage stage) {
        return switch (stage) {
            case Received(var triageBy) -> triageBy;
            case Dispatched(var work) -> work.signBy();
            case Reopened(var work) -> work.signBy();
            case InHandling(var work) -> work.answerBy();
            case AnswerReview(var work, var _) -> work.answerBy();
            case Spam _, Merged _, Transferred _, Claimed _, Refused _, FeedbackGiven _, Rated _, Closed _ -> null;
        };
    }

    /** The answer that the citizen can read. */
    public static @Nullable Feedback feedback(Stage stage) {
        return switch (stage) {
            case FeedbackGiven(var feedback) -> feedback;
            case Rated(var feedback, var _) -> feedback;
            case Closed(var feedback, var _, var _) -> feedback;
            default -> null;
        };
    }

    public static @Nullable Rating rating(Stage stage) {
        return switch (stage) {
            case Rated(var _, var rating) -> rating;
            case Closed(var _, var rating, var _) -> rating;
            default -> null;
        };
    }

    /** The steps a stage has; a test compares them with what is decided. */
    public static Set<Step> steps(Stage stage) {
        return switch (stage) {
            case Received _ -> EnumSet.of(SPAM, DUPLICATE, TRANSFER, CLAIM, REFERRAL);
            case Claimed _ -> EnumSet.of(SPAM, DUPLICATE, TRANSFER, RELEASE, REFERRAL);
            case Spam _, Merged _, Transferred _ -> EnumSet.of(RESTORATION);
            case Dispatched _ -> EnumSet.of(RECEIPT, REFUSAL);
            case Refused _ -> EnumSet.of(REFERRAL);
            case InHandling _ -> EnumSet.of(INTERIM_REPLY, ANSWER);
            case AnswerReview _ -> EnumSet.of(REDO, FEEDBACK);
            case FeedbackGiven _ -> EnumSet.of(RATING, REOPENING, CLOSING);
            case Rated _ -> EnumSet.of(REOPENING, CLOSING);
            case Reopened _ -> EnumSet.of(RECEIPT);
            case Closed _ -> EnumSet.of(REOPENING);
        };
    }
}

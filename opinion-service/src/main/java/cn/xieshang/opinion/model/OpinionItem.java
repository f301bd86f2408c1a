package cn.xieshang.opinion.model;

import static cn.xieshang.opinion.model.OpinionRefusal.*;
import static cn.xieshang.opinion.model.Refusals.*;

import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionEvent.*;
import cn.xieshang.opinion.model.OpinionItem.Stage.*;
import cn.xieshang.platform.actor.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of a citizen's opinion (社情民意). {@link #decide} goes from stage to stage and says what may happen;
 * {@link #apply} says what follows. What the citizen said is not here: it never changes and decides nothing.
 *
 * @param claimedBy the member who took it to heart, also after it went to a unit
 * @param round 1, and one more for each reopening
 * @param toldOverdue the last deadline of which everybody was told that it has passed
 * @param version number of things that have happened to it
 */
public record OpinionItem(
        Origin origin,
        @Nullable MemberRef claimedBy,
        int round,
        @Nullable String reopenReason,
        Stage stage,
        @Nullable Instant toldOverdue,
        long version) {

    /** Where an item stands, with what only that stage has. */
    public sealed interface Stage {
        record Received(Instant triageBy) implements Stage {}

        record Spam() implements Stage {}

        record Merged(OpinionId original) implements Stage {}

        record Transferred() implements Stage {}

        record Claimed() implements Stage {}

        record Dispatched(Assignment assignment) implements Stage {}

        record Refused(UnitId by) implements Stage {}

        record InHandling(Assignment assignment) implements Stage {}

        record AnswerReview(Assignment assignment, Answer answer) implements Stage {}

        record FeedbackGiven(Feedback feedback) implements Stage {}

        record Rated(Feedback feedback, Rating rating) implements Stage {}

        record Reopened(Assignment assignment) implements Stage {}

        record Closed(Feedback feedback, @Nullable Rating rating, Outcome outcome) implements Stage {}
    }

    /** Nothing has happened yet: the first event is {@link OpinionReceived}. */
    public static OpinionItem unheard(Origin origin) {
        return new OpinionItem(origin, null, 1, null, new Received(origin.receivedAt()), null, 0);
    }

    public OpinionEvent decide(OpinionCommand command, Moment moment) {
        require(version < moment.profile().steps() || !command.step().goesBack(), STEPS_USED_UP);
        Instant triageBy = moment.inWorkingDays(moment.profile().triageWithinWorkingDays());
        return switch (stage) {
            case Received _ ->
                switch (command) {
                    case MarkSpam(var reason) -> new OpinionMarkedSpam(reason);
                    case MergeInto(var original) -> new OpinionMerged(original);
                    case TransferToHotline(var note) -> new OpinionTransferred(note);
                    case Claim(var note) -> new OpinionClaimed(moment.requireMember(), note);
                    case Refer(var unit, var note) -> new OpinionReferred(Assignment.of(unit, moment), note);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Claimed _ ->
                switch (command) {
                    case MarkSpam(var reason) -> new OpinionMarkedSpam(reason);
                    case MergeInto(var original) -> new OpinionMerged(original);
                    case TransferToHotline(var note) -> new OpinionTransferred(note);
                    case Release(var reason) -> new OpinionReleased(reason, triageBy);
                    case Refer(var unit, var note) -> new OpinionReferred(Assignment.of(unit, moment), note);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Spam _, Merged _, Transferred _ ->
                switch (command) {
                    case Restore(var reason) -> new OpinionRestored(reason, triageBy);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Dispatched(var work) ->
                switch (command) {
                    case SignFor _ -> new OpinionSignedFor(work);
                    case Refuse(var reason) -> refusedByUnit(work, reason, moment);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Refused _ ->
                switch (command) {
                    case Refer(var unit, var note) -> new OpinionReferred(Assignment.of(unit, moment), note);
                    default -> throw stepNotAllowed(command, stage);
                };
            case InHandling(var work) ->
                switch (command) {
                    case ReplyInterim(var text) -> interimReplied(work, text, moment);
                    case GiveAnswer(var content) -> new OpinionAnswered(work, new Answer(content, moment.now()));
                    default -> throw stepNotAllowed(command, stage);
                };
            case AnswerReview(var work, var answer) ->
                switch (command) {
                    case ReturnForRedo(var reason) -> new OpinionReturnedForRedo(work, reason);
                    case GiveFeedback _ -> new OpinionFeedbackGiven(Feedback.of(work, answer, moment));
                    default -> throw stepNotAllowed(command, stage);
                };
            case FeedbackGiven(var feedback) ->
                switch (command) {
                    case Rate(var rating) -> new OpinionRated(feedback, rating);
                    case Reopen(var reason) -> reopened(feedback, reason, moment);
                    case Close _ -> closedUnrated(feedback, moment);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Rated(var feedback, var rating) ->
                switch (command) {
                    case Reopen(var reason) -> reopened(feedback, reason, moment);
                    case Close _ ->
                        new OpinionClosed(
                                feedback, rating, Outcome.of(feedback.answer().type(), rating));
                    default -> throw stepNotAllowed(command, stage);
                };
            case Reopened(var work) ->
                switch (command) {
                    case SignFor _ -> new OpinionSignedFor(work);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Closed(var feedback, var _, var _) ->
                switch (command) {
                    case Reopen(var reason) -> reopened(feedback, reason, moment);
                    default -> throw stepNotAllowed(command, stage);
                };
        };
    }

    public OpinionItem apply(OpinionEvent event) {
        return switch (event) {
            case OpinionReceived(var triageBy) -> to(new Received(triageBy));
            case OpinionMarkedSpam _ -> to(new Spam());
            case OpinionMerged(var original) -> to(new Merged(original));
            case OpinionTransferred _ -> to(new Transferred());
            case OpinionRestored(var _, var triageBy) -> next(null, round, null, new Received(triageBy));
            case OpinionClaimed(var member, var _) -> next(member, round, null, new Claimed());
            case OpinionReleased(var _, var triageBy) -> next(null, round, null, new Received(triageBy));
            case OpinionReferred(var work, var _) -> to(new Dispatched(work));
            case OpinionSignedFor(var work) -> to(new InHandling(work));
            case OpinionRefused(var unit, var _) -> to(new Refused(unit));
            case OpinionInterimReplied(var work, var _) -> to(new InHandling(work));
            case OpinionAnswered(var work, var answer) -> to(new AnswerReview(work, answer));
            case OpinionReturnedForRedo(var work, var _) -> to(new InHandling(work));
            case OpinionFeedbackGiven(var feedback) -> to(new FeedbackGiven(feedback));
            case OpinionRated(var feedback, var rating) -> to(new Rated(feedback, rating));
            case OpinionReopened(var work, var why) -> next(claimedBy, round + 1, why, new Reopened(work));
            case OpinionClosed(var feedback, var rating, var outcome) -> to(new Closed(feedback, rating, outcome));
            case OpinionOverdue(var due) ->
                new OpinionItem(origin, claimedBy, round, reopenReason, stage, due, version + 1);
        };
    }

    private OpinionEvent refusedByUnit(Assignment work, String reason, Moment moment) {
        int days = moment.profile().refuseWithinWorkingDays();
        require(moment.now().isBefore(moment.workingDays().endOf(work.since(), days)), REFUSAL_PERIOD_OVER, days);
        return new OpinionRefused(work.unit(), reason);
    }

    private OpinionEvent interimReplied(Assignment work, String text, Moment moment) {
        int bound = moment.profile().interimReplies();
        require(work.interimReplies() < bound, INTERIM_REPLIES_USED_UP, bound);
        return new OpinionInterimReplied(work.withInterimReply(moment), text);
    }

    private OpinionEvent reopened(Feedback feedback, String reason, Moment moment) {
        OpinionProfile profile = moment.profile();
        require(!moment.now().isAfter(feedback.reopenUntil()), REOPENING_PERIOD_OVER, profile.reopenWithinDays());
        require(round < profile.rounds(), ROUNDS_USED_UP, profile.rounds(), moment.officeName());
        return new OpinionReopened(Assignment.of(feedback.unit(), moment), reason);
    }

    private OpinionEvent closedUnrated(Feedback feedback, Moment moment) {
        require(
                moment.now().isAfter(feedback.reopenUntil()),
                RATING_STILL_OPEN,
                moment.profile().reopenWithinDays());
        return new OpinionClosed(feedback, null, Outcome.UNRATED);
    }

    private OpinionItem to(Stage next) {
        return next(claimedBy, round, reopenReason, next);
    }

    private OpinionItem next(@Nullable MemberRef member, int round, @Nullable String reopenReason, Stage stage) {
        return new OpinionItem(origin, member, round, reopenReason, stage, toldOverdue, version + 1);
    }
}

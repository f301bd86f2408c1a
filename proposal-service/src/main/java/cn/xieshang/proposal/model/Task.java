package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit's share in handling a proposal (交办件).
 *
 * @param startsAt when its time begins to run: on receipt, and at the latest when it should have been signed for
 * @param due by when it answers, or gives the host its opinion
 * @param extension asked for and not yet decided
 */
public record Task(
        UnitId unit,
        Share share,
        Instant assignedAt,
        Instant startsAt,
        Instant due,
        @Nullable Extension extension,
        Progress progress) {

    public enum Share {
        /** 主办, 单办, or one of those that answer on their own (分办). */
        HOST,
        /** 会办. */
        CO_HANDLER
    }

    public sealed interface Progress {
        record Assigned(Instant signBy) implements Progress {}

        record Signed(Instant at) implements Progress {}

        record RefusalAsked(String reason, Instant askedAt, Instant decideBy, Progress before) implements Progress {}

        /** @param countersigned hash of the host's draft that the co-handler has agreed to */
        record OpinionGiven(
                String text, Instant at, @Nullable String countersigned) implements Progress {}

        record Drafted(ReplyContent draft, Instant since, Instant commentBy, List<Comment> comments)
                implements Progress {}

        record InReview(ReplyContent draft, Instant since, Instant reviewBy) implements Progress {}

        /** @param gradeReason why the reviewer changed the grade */
        record Replied(
                ReplyContent reply, Instant at, @Nullable String gradeReason) implements Progress {}
    }

    /** What a proposer says of a draft (征求意见). */
    public record Comment(String memberId, Instant at, String text) {}

    /** Asked by the unit; both the committee and the assigning office must agree. */
    public record Extension(String reason, Instant askedAt, Instant decideBy, List<Party> agreed) {}

    static Task assigned(UnitId unit, Share share, Moment moment, int round) {
        Instant signBy = moment.inWorkingDays(moment.times().signForWd());
        return new Task(
                unit,
                share,
                moment.now(),
                signBy,
                due(share, signBy, moment, round),
                null,
                new Progress.Assigned(signBy));
    }

    boolean isHost() {
        return share == Share.HOST;
    }

    public @Nullable ReplyContent reply() {
        return progress instanceof Progress.Replied(var reply, var _, var _) ? reply : null;
    }

    Task to(Progress next) {
        return new Task(unit, share, assignedAt, startsAt, due, extension, next);
    }

    /** The time begins to run with the receipt, which late signing cannot put off. */
    Task signedFor(Moment moment, int round) {
        Instant start = moment.now().isBefore(startsAt) ? moment.now() : startsAt;
        Instant dueNow = moment.now().isBefore(startsAt) ? due(share, start, moment, round) : due;
        return new Task(unit, share, assignedAt, start, dueNow, extension, new Progress.Signed(moment.now()));
    }

    Task with(@Nullable Extension asked) {
        return new Task(unit, share, assignedAt, startsAt, due, asked, progress);
    }

    /** One more month, and never beyond the cap. */
    Task extended(Moment moment) {
        Instant longer = moment.workingDays()
                .endOfDay(due.minusSeconds(1), Period.ofMonths(moment.times().extensionMonths()));
        Instant cap = cap(moment);
        return new Task(unit, share, assignedAt, startsAt, longer.isAfter(cap) ? cap : longer, null, progress);
    }

    boolean isAtCap(Moment moment) {
        return !due.isBefore(cap(moment));
    }

    /** Whatever has not begun to be late is late by that much later. */
    Task shifted(Duration paused) {
        Progress later = switch (progress) {
            case Progress.Assigned(var by) -> new Progress.Assigned(by.plus(paused));
            case Progress.RefusalAsked(var why, var at, var by, var before) ->
                new Progress.RefusalAsked(why, at, by.plus(paused), before);
            case Progress.Drafted(var draft, var since, var by, var comments) ->
                new Progress.Drafted(draft, since, by.plus(paused), comments);
            case Progress.InReview(var draft, var since, var by) ->
                new Progress.InReview(draft, since, by.plus(paused));
            case Progress.Signed _, Progress.OpinionGiven _, Progress.Replied _ -> progress;
        };
        return new Task(unit, share, assignedAt, startsAt.plus(paused), due.plus(paused), extension, later);
    }

    private Instant cap(Moment moment) {
        return moment.workingDays()
                .endOfDay(startsAt, Period.ofMonths(moment.times().capMonths()));
    }

    private static Instant due(Share share, Instant start, Moment moment, int round) {
        Period period = share == Share.CO_HANDLER
                ? Period.ofDays(moment.times().coOpinionDays())
                : round > 1
                        ? Period.ofDays(moment.times().rehandlingDays())
                        : Period.ofMonths(moment.times().replyMonths());
        return moment.workingDays().endOfDay(start, period);
    }
}

package cn.xieshang.member.care.model;

import static cn.xieshang.member.care.model.CareStep.*;
import static cn.xieshang.member.care.model.Moment.require;

import cn.xieshang.member.care.model.CareCommand.*;
import cn.xieshang.platform.refusal.InvalidException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member's duty at a community station (驻站). A swap needs the other member's consent, and whoever does not log in time has
 * missed it. Going there needs no telephone: the office may log for the member, from paper.
 *
 * @param logBy when a duty that is not logged counts as missed
 */
public record StationDuty(Care care, Place at, Instant from, Instant to, Instant logBy, Stage stage)
        implements CareItem {
    private static final Duration LONGEST = Duration.ofHours(12);

    /** The station as it was called then. */
    public record Place(StationId id, String name) {}

    public sealed interface Stage extends CareStage {
        record Rostered() implements Stage {}

        record Confirmed() implements Stage {}

        /** @param confirmed what to go back to when nothing comes of it */
        record SwapAsked(MemberRef other, boolean confirmed) implements Stage {}

        record Swapped(MemberRef former) implements Stage {}

        record OnDuty(Instant since) implements Stage {}

        /** @param correction why it was logged after it had counted as missed */
        record Logged(DutyLog log, @Nullable Text correction) implements Stage {}

        /** @param reason of who said so; none when time ran out */
        record Missed(@Nullable Text reason) implements Stage {}

        record Cancelled(Text reason) implements Stage {}
    }

    public static StationDuty roster(Care care, Place at, Instant from, Instant to, Moment moment) {
        if (!to.isAfter(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidException("/to", "duration");
        }
        if (!to.isAfter(moment.now())) {
            throw new InvalidException("/to", "date-in-past");
        }
        moment.conceivable(from.atZone(Moment.ZONE).toLocalDate(), "/from");
        Instant logBy = moment.workingDays().endOf(to, moment.profile().logDutyWithinWorkingDays());
        return new StationDuty(care, at, from, to, logBy, new Stage.Rostered());
    }

    @Override
    public StationDuty decide(CareCommand command, Moment moment) {
        return switch (stage) {
            case Stage.Rostered() ->
                switch (command) {
                    case Confirm() -> to(new Stage.Confirmed());
                    case AskSwap(var other) -> swapAsked(other, false, moment);
                    default -> awaited(command, moment);
                };
            case Stage.Confirmed() ->
                switch (command) {
                    case AskSwap(var other) -> swapAsked(other, true, moment);
                    default -> awaited(command, moment);
                };
            case Stage.Swapped _ ->
                switch (command) {
                    case AskSwap(var other) -> swapAsked(other, true, moment);
                    default -> awaited(command, moment);
                };
            case Stage.SwapAsked(var other, var confirmed) ->
                switch (command) {
                    case AgreeSwap() -> swapped(other, moment);
                    case DropSwap() -> to(confirmed ? new Stage.Confirmed() : new Stage.Rostered());
                    case Cancel(var reason) -> cancelled(reason, moment);
                    case MarkMissed(var reason) -> missed(reason, to, moment);
                    case TimeUp() -> missed(null, logBy, moment);
                    default -> throw refused(command);
                };
            case Stage.OnDuty _ ->
                switch (command) {
                    case Log(var log) -> to(new Stage.Logged(log, null));
                    case TimeUp() -> missed(null, logBy, moment);
                    default -> throw refused(command);
                };
            case Stage.Missed _ ->
                switch (command) {
                    case LogAfterAll(var log, var reason) -> to(new Stage.Logged(log, reason));
                    default -> throw refused(command);
                };
            case Stage.Logged _, Stage.Cancelled _ -> throw refused(command);
        };
    }

    /** What may happen to a duty that somebody is expected to do, confirmed or not. */
    private StationDuty awaited(CareCommand command, Moment moment) {
        return switch (command) {
            case Begin() -> begun(moment);
            case Log(var log) -> logged(log, moment);
            case Cancel(var reason) -> cancelled(reason, moment);
            case MarkMissed(var reason) -> missed(reason, to, moment);
            case TimeUp() -> missed(null, logBy, moment);
            default -> throw refused(command);
        };
    }

    @Override
    public Set<CareStep> steps() {
        return switch (stage) {
            case Stage.Rostered() ->
                EnumSet.of(CONFIRMATION, SWAP_REQUEST, BEGINNING, LOG, CANCELLATION, ABSENCE, TIME_UP);
            case Stage.Confirmed(), Stage.Swapped _ ->
                EnumSet.of(SWAP_REQUEST, BEGINNING, LOG, CANCELLATION, ABSENCE, TIME_UP);
            case Stage.SwapAsked _ -> EnumSet.of(SWAP_CONSENT, SWAP_REFUSAL, CANCELLATION, ABSENCE, TIME_UP);
            case Stage.OnDuty _ -> EnumSet.of(LOG, TIME_UP);
            case Stage.Missed _ -> EnumSet.of(CORRECTION);
            case Stage.Logged _, Stage.Cancelled _ -> EnumSet.noneOf(CareStep.class);
        };
    }

    /** The member who was asked to take over. */
    public @Nullable MemberRef asked() {
        return stage instanceof Stage.SwapAsked(var other, var _) ? other : null;
    }

    @Override
    public Instant about() {
        return from;
    }

    @Override
    public @Nullable Instant due() {
        return steps().contains(TIME_UP) ? logBy : null;
    }

    @Override
    public StationDuty with(Care next) {
        return new StationDuty(next, at, from, to, logBy, stage);
    }

    private StationDuty swapAsked(MemberRef other, boolean confirmed, Moment moment) {
        if (other.is(care.member())) {
            throw new InvalidException("/member", "same-member");
        }
        require(moment.now().isBefore(from), CareRefusal.DUTY_HAS_BEGUN);
        return to(new Stage.SwapAsked(other, confirmed));
    }

    private StationDuty swapped(MemberRef other, Moment moment) {
        require(moment.now().isBefore(from), CareRefusal.DUTY_HAS_BEGUN);
        return to(new Stage.Swapped(care.member())).with(care.of(other));
    }

    private StationDuty begun(Moment moment) {
        Duration early = Duration.ofMinutes(moment.profile().beginDutyMinutesBefore());
        require(!moment.now().isBefore(from.minus(early)), CareRefusal.DUTY_NOT_BEGUN);
        require(moment.now().isBefore(to), CareRefusal.DUTY_OVER);
        return to(new Stage.OnDuty(moment.now()));
    }

    private StationDuty logged(DutyLog log, Moment moment) {
        require(!moment.now().isBefore(from), CareRefusal.DUTY_NOT_BEGUN);
        return to(new Stage.Logged(log, null));
    }

    private StationDuty cancelled(Text reason, Moment moment) {
        require(moment.now().isBefore(to), CareRefusal.DUTY_OVER);
        return to(new Stage.Cancelled(reason));
    }

    private StationDuty missed(@Nullable Text reason, Instant notBefore, Moment moment) {
        require(
                !moment.now().isBefore(notBefore),
                reason == null ? CareRefusal.NOT_YET_DUE : CareRefusal.DUTY_NOT_OVER);
        return to(new Stage.Missed(reason));
    }

    private StationDuty to(Stage next) {
        return new StationDuty(care, at, from, to, logBy, next);
    }
}

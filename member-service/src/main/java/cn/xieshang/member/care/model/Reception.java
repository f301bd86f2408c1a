package cn.xieshang.member.care.model;

import static cn.xieshang.member.care.model.CareStep.*;
import static cn.xieshang.member.care.model.Moment.require;

import cn.xieshang.member.care.model.CareCommand.*;
import cn.xieshang.platform.refusal.InvalidException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member received a citizen (接待). Every stage but the last has a date: the office is reminded of what is not answered, and
 * what is answered closes by itself.
 *
 * @param citizen none for somebody who did not say
 */
public record Reception(
        Care care, Instant receivedAt, @Nullable Person citizen, Text matter, Stage stage) implements CareItem {

    public sealed interface Stage extends CareStage {
        record Received(Instant answerBy) implements Stage {}

        record AnsweredOnSpot(Text answer, Instant closeAt) implements Stage {}

        record Escalated(Escalation escalation, Instant feedBackBy) implements Stage {}

        record FedBack(Escalation escalation, Text answer, Instant closeAt) implements Stage {}

        record Closed(@Nullable Escalation escalation, Text answer) implements Stage {}
    }

    public static Reception receive(Care care, Instant at, @Nullable Person citizen, Text matter, Moment moment) {
        if (at.isAfter(moment.now())) {
            throw new InvalidException("/receivedAt", "date-in-future");
        }
        moment.conceivable(at.atZone(Moment.ZONE).toLocalDate(), "/receivedAt");
        Instant answerBy = moment.inWorkingDays(moment.profile().answerReceptionWithinWorkingDays());
        return new Reception(care, at, citizen, matter, new Stage.Received(answerBy));
    }

    @Override
    public Reception decide(CareCommand command, Moment moment) {
        return switch (stage) {
            case Stage.Received(var answerBy) ->
                switch (command) {
                    case Answer(var answer) -> to(new Stage.AnsweredOnSpot(answer, closeAt(moment)));
                    case Escalate(var escalation) -> escalated(escalation, moment);
                    case TimeUp() -> reminded(answerBy, moment);
                    default -> throw refused(command);
                };
            case Stage.Escalated(var escalation, var feedBackBy) ->
                switch (command) {
                    case Escalate(var elsewhere) -> escalated(elsewhere, moment);
                    case FeedBack(var answer) -> to(new Stage.FedBack(escalation, answer, closeAt(moment)));
                    case TimeUp() -> reminded(feedBackBy, moment);
                    default -> throw refused(command);
                };
            case Stage.AnsweredOnSpot(var answer, var closeAt) ->
                switch (command) {
                    case Close() -> to(new Stage.Closed(null, answer));
                    case TimeUp() -> closed(null, answer, closeAt, moment);
                    default -> throw refused(command);
                };
            case Stage.FedBack(var escalation, var answer, var closeAt) ->
                switch (command) {
                    case Close() -> to(new Stage.Closed(escalation, answer));
                    case TimeUp() -> closed(escalation, answer, closeAt, moment);
                    default -> throw refused(command);
                };
            case Stage.Closed _ -> throw refused(command);
        };
    }

    @Override
    public Set<CareStep> steps() {
        return switch (stage) {
            case Stage.Received _ -> EnumSet.of(ANSWER, ESCALATION, TIME_UP);
            case Stage.Escalated _ -> EnumSet.of(ESCALATION, FEEDBACK, TIME_UP);
            case Stage.AnsweredOnSpot _, Stage.FedBack _ -> EnumSet.of(CLOSING, TIME_UP);
            case Stage.Closed _ -> EnumSet.noneOf(CareStep.class);
        };
    }

    @Override
    public Instant about() {
        return receivedAt;
    }

    @Override
    public @Nullable Instant due() {
        return switch (stage) {
            case Stage.Received(var answerBy) -> answerBy;
            case Stage.Escalated(var _, var feedBackBy) -> feedBackBy;
            case Stage.AnsweredOnSpot(var _, var closeAt) -> closeAt;
            case Stage.FedBack(var _, var _, var closeAt) -> closeAt;
            case Stage.Closed _ -> null;
        };
    }

    @Override
    public Reception with(Care next) {
        return new Reception(next, receivedAt, citizen, matter, stage);
    }

    private Reception escalated(Escalation escalation, Moment moment) {
        return to(new Stage.Escalated(
                escalation, moment.inWorkingDays(moment.profile().feedBackWithinWorkingDays())));
    }

    private Reception closed(@Nullable Escalation escalation, Text answer, Instant closeAt, Moment moment) {
        require(!moment.now().isBefore(closeAt), CareRefusal.NOT_YET_DUE);
        return to(new Stage.Closed(escalation, answer));
    }

    private Reception reminded(Instant due, Moment moment) {
        require(!moment.now().isBefore(due), CareRefusal.NOT_YET_DUE);
        return with(care.remindedOf(due));
    }

    private static Instant closeAt(Moment moment) {
        return moment.inDays(moment.profile().closeReceptionAfterDays());
    }

    private Reception to(Stage next) {
        return new Reception(care, receivedAt, citizen, matter, next);
    }
}

package cn.xieshang.member.care.model;

import static cn.xieshang.member.care.model.CareStep.*;
import static cn.xieshang.member.care.model.Moment.require;

import cn.xieshang.member.care.model.CareCommand.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a member (走访), or an interview (约访): planned, then recorded or cancelled.
 *
 * @param remindOn when the office is asked for the record that is missing
 */
public record Visit(Care care, Form form, LocalDate plannedOn, Instant remindOn, Text topic, Stage stage)
        implements CareItem {

    public enum Form implements Coded {
        VISIT,
        INTERVIEW
    }

    public sealed interface Stage extends CareStage {
        record Planned() implements Stage {}

        record Done(LocalDate on, Text record) implements Stage {}

        record Cancelled(Text reason) implements Stage {}
    }

    public static Visit plan(Care care, Form form, LocalDate day, Text topic, Moment moment) {
        LocalDate plannedOn = moment.conceivable(day, "/plannedOn");
        return new Visit(care, form, plannedOn, reminder(plannedOn, moment), topic, new Stage.Planned());
    }

    @Override
    public Visit decide(CareCommand command, Moment moment) {
        return switch (stage) {
            case Stage.Planned() ->
                switch (command) {
                    case Reschedule(var day) -> plan(care, form, day, topic, moment);
                    case RecordVisit(var day, var record) -> to(new Stage.Done(moment.past(day, "/on"), record));
                    case Cancel(var reason) -> to(new Stage.Cancelled(reason));
                    case TimeUp() -> reminded(moment);
                    default -> throw refused(command);
                };
            case Stage.Done _, Stage.Cancelled _ -> throw refused(command);
        };
    }

    @Override
    public Set<CareStep> steps() {
        return switch (stage) {
            case Stage.Planned() -> EnumSet.of(RESCHEDULING, RECORD, CANCELLATION, TIME_UP);
            case Stage.Done _, Stage.Cancelled _ -> EnumSet.noneOf(CareStep.class);
        };
    }

    @Override
    public Instant about() {
        LocalDate day = stage instanceof Stage.Done(var on, var _) ? on : plannedOn;
        return Moment.startOf(day);
    }

    @Override
    public @Nullable Instant due() {
        return stage instanceof Stage.Planned ? remindOn : null;
    }

    @Override
    public Visit with(Care next) {
        return new Visit(next, form, plannedOn, remindOn, topic, stage);
    }

    private Visit reminded(Moment moment) {
        require(!moment.now().isBefore(remindOn), CareRefusal.NOT_YET_DUE);
        return with(care.remindedOf(remindOn));
    }

    private Visit to(Stage next) {
        return new Visit(care, form, plannedOn, remindOn, topic, next);
    }

    private static Instant reminder(LocalDate day, Moment moment) {
        return Moment.endOf(day.plusDays(moment.profile().recordVisitWithinDays()));
    }
}

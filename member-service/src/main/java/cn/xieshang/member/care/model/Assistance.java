package cn.xieshang.member.care.model;

import static cn.xieshang.member.care.model.CareStep.*;
import static cn.xieshang.member.care.model.Moment.require;

import cn.xieshang.member.care.model.CareCommand.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member helps somebody in difficulty (结对帮扶). What is known of the person serves the help alone: some time after the end
 * it is deleted, in the same step that leaves the proof. That help was given, when and of what kind, stays.
 */
public record Assistance(Care care, LocalDate since, List<Help> helps, Stage stage) implements CareItem {
    private static final int MOST = 400;

    public Assistance {
        helps = List.copyOf(helps);
    }

    public sealed interface Stage extends CareStage {
        record Active(Person person) implements Stage {}

        record Ended(Person person, LocalDate on, Text reason, Instant eraseAt) implements Stage {}

        record Erased(Erasure erasure) implements Stage {}
    }

    public static Assistance start(Care care, LocalDate since, Person person, Moment moment) {
        return new Assistance(care, moment.past(since, "/since"), List.of(), new Stage.Active(person));
    }

    @Override
    public Assistance decide(CareCommand command, Moment moment) {
        return switch (stage) {
            case Stage.Active(var person) ->
                switch (command) {
                    case RecordHelp(var help) -> helped(help, moment);
                    case ChangePerson(var corrected) -> to(new Stage.Active(corrected));
                    case End(var on, var reason) -> ended(person, moment.past(on, "/on"), reason, moment);
                    default -> throw refused(command);
                };
            case Stage.Ended(var person, var _, var _, var eraseAt) ->
                switch (command) {
                    case TimeUp() -> erased(person, eraseAt, moment);
                    default -> throw refused(command);
                };
            case Stage.Erased _ -> throw refused(command);
        };
    }

    @Override
    public Set<CareStep> steps() {
        return switch (stage) {
            case Stage.Active _ -> EnumSet.of(HELP, PERSON, END);
            case Stage.Ended _ -> EnumSet.of(TIME_UP);
            case Stage.Erased _ -> EnumSet.noneOf(CareStep.class);
        };
    }

    /** The person, as long as anything is known. */
    public @Nullable Person person() {
        return switch (stage) {
            case Stage.Active(var person) -> person;
            case Stage.Ended(var person, var _, var _, var _) -> person;
            case Stage.Erased _ -> null;
        };
    }

    @Override
    public Instant about() {
        return Moment.startOf(since);
    }

    @Override
    public @Nullable Instant due() {
        return stage instanceof Stage.Ended(var _, var _, var _, var eraseAt) ? eraseAt : null;
    }

    @Override
    public Assistance with(Care next) {
        return new Assistance(next, since, helps, stage);
    }

    private Assistance helped(Help help, Moment moment) {
        require(helps.size() < MOST, CareRefusal.STEPS_USED_UP);
        moment.past(help.on(), "/on");
        List<Help> all = new ArrayList<>(helps);
        all.add(help);
        return new Assistance(care, since, all, stage);
    }

    private Assistance ended(Person person, LocalDate on, Text reason, Moment moment) {
        LocalDate keptUntil = on.plusYears(moment.profile().keepAssistedPersonYears());
        return to(new Stage.Ended(person, on, reason, Moment.endOf(keptUntil)));
    }

    private Assistance erased(Person person, Instant eraseAt, Moment moment) {
        require(!moment.now().isBefore(eraseAt), CareRefusal.NOT_YET_DUE);
        long texts = helps.stream().map(Help::text).filter(Objects::nonNull).count();
        List<String> what = new ArrayList<>(person.known());
        what.add("end-reason");
        int values = what.size() + (int) texts;
        if (texts > 0) {
            what.add("help-text");
        }
        return new Assistance(
                care,
                since,
                helps.stream().map(Help::withoutText).toList(),
                new Stage.Erased(Erasure.of(care.id(), what, values, moment.now())));
    }

    private Assistance to(Stage next) {
        return new Assistance(care, since, helps, next);
    }
}

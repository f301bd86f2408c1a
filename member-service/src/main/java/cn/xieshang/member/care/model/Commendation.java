package cn.xieshang.member.care.model;

import static cn.xieshang.member.care.model.CareStep.*;

import cn.xieshang.member.care.model.CareCommand.*;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member is commended (表彰): proposed by the office, approved by its director, announced. The public reads of it only while
 * the member consents, who is asked when it is approved and may think again at any time.
 */
public record Commendation(
        Care care, Instant proposedAt, Level level, String title, Text deeds, Publicity publicity, Stage stage)
        implements CareItem {

    public enum Level implements Coded {
        OFFICE,
        DISTRICT,
        CITY,
        PROVINCE,
        NATION
    }

    public sealed interface Stage extends CareStage {
        record Proposed() implements Stage {}

        record Declined(Text reason) implements Stage {}

        record Approved() implements Stage {}

        record Announced(Instant at) implements Stage {}
    }

    /** What the member said about being written of in public, and when. */
    public record Publicity(Answer answer, @Nullable Instant at) {
        public enum Answer implements Coded {
            NOT_ASKED,
            ASKED,
            GIVEN,
            REFUSED
        }
    }

    public static Commendation propose(Care care, Level level, String title, Text deeds, Moment moment) {
        var notAsked = new Publicity(Publicity.Answer.NOT_ASKED, null);
        return new Commendation(care, moment.now(), level, title, deeds, notAsked, new Stage.Proposed());
    }

    @Override
    public Commendation decide(CareCommand command, Moment moment) {
        return switch (stage) {
            case Stage.Proposed() ->
                switch (command) {
                    case Approve() -> to(new Stage.Approved()).answered(Publicity.Answer.ASKED, moment);
                    case Decline(var reason) -> to(new Stage.Declined(reason));
                    default -> throw refused(command);
                };
            case Stage.Approved() ->
                switch (command) {
                    case Consent(var given) -> consented(given, moment);
                    case Announce() -> to(new Stage.Announced(moment.now()));
                    default -> throw refused(command);
                };
            case Stage.Announced _ ->
                switch (command) {
                    case Consent(var given) -> consented(given, moment);
                    default -> throw refused(command);
                };
            case Stage.Declined _ -> throw refused(command);
        };
    }

    @Override
    public Set<CareStep> steps() {
        return switch (stage) {
            case Stage.Proposed() -> EnumSet.of(APPROVAL, REJECTION);
            case Stage.Approved() -> EnumSet.of(CONSENT, ANNOUNCEMENT);
            case Stage.Announced _ -> EnumSet.of(CONSENT);
            case Stage.Declined _ -> EnumSet.noneOf(CareStep.class);
        };
    }

    /** Whether the public may read of it. */
    public boolean openToPublic() {
        return stage instanceof Stage.Announced && publicity.answer() == Publicity.Answer.GIVEN;
    }

    @Override
    public Instant about() {
        return stage instanceof Stage.Announced(var at) ? at : proposedAt;
    }

    @Override
    public @Nullable Instant due() {
        return null;
    }

    @Override
    public Commendation with(Care next) {
        return new Commendation(next, proposedAt, level, title, deeds, publicity, stage);
    }

    private Commendation consented(boolean given, Moment moment) {
        return answered(given ? Publicity.Answer.GIVEN : Publicity.Answer.REFUSED, moment);
    }

    private Commendation answered(Publicity.Answer answer, Moment moment) {
        return new Commendation(care, proposedAt, level, title, deeds, new Publicity(answer, moment.now()), stage);
    }

    private Commendation to(Stage next) {
        return new Commendation(care, proposedAt, level, title, deeds, publicity, next);
    }
}

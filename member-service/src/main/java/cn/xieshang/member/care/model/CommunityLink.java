package cn.xieshang.member.care.model;

import static cn.xieshang.member.care.model.CareStep.*;
import static cn.xieshang.member.care.model.Moment.require;

import cn.xieshang.member.care.model.CareCommand.*;
import cn.xieshang.platform.refusal.InvalidException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member is linked to a community (社区与委员对接), for everybody to see.
 *
 * @param until the last day that was agreed; the link ends by itself after it
 * @param publicLine how the public reaches the member through the community or the office; no personal number
 */
public record CommunityLink(
        Care care,
        String community,
        LocalDate from,
        @Nullable LocalDate until,
        String publicLine,
        Stage stage) implements CareItem {

    public sealed interface Stage extends CareStage {
        record Current() implements Stage {}

        /** @param reason none when it was agreed from the beginning */
        record Ended(LocalDate on, @Nullable Text reason) implements Stage {}
    }

    public static CommunityLink link(
            Care care, String community, LocalDate from, @Nullable LocalDate until, String publicLine, Moment moment) {
        moment.conceivable(from, "/from");
        if (until != null && (until.isBefore(from) || until.isBefore(moment.today()))) {
            throw new InvalidException("/until", "date-in-past");
        }
        return new CommunityLink(care, community, from, until, publicLine, new Stage.Current());
    }

    @Override
    public CommunityLink decide(CareCommand command, Moment moment) {
        return switch (stage) {
            case Stage.Current() ->
                switch (command) {
                    case ChangeLine(var line) -> new CommunityLink(care, community, from, until, line, stage);
                    case End(var on, var reason) -> to(new Stage.Ended(moment.past(on, "/on"), reason));
                    case TimeUp() -> ended(moment);
                    default -> throw refused(command);
                };
            case Stage.Ended _ -> throw refused(command);
        };
    }

    @Override
    public Set<CareStep> steps() {
        return switch (stage) {
            case Stage.Current() ->
                until == null ? EnumSet.of(CONTACT_LINE, END) : EnumSet.of(CONTACT_LINE, END, TIME_UP);
            case Stage.Ended _ -> EnumSet.noneOf(CareStep.class);
        };
    }

    @Override
    public Instant about() {
        return Moment.startOf(from);
    }

    @Override
    public @Nullable Instant due() {
        return stage instanceof Stage.Current && until != null ? Moment.endOf(until) : null;
    }

    @Override
    public CommunityLink with(Care next) {
        return new CommunityLink(next, community, from, until, publicLine, stage);
    }

    private CommunityLink ended(Moment moment) {
        if (until == null) {
            throw refused(new TimeUp());
        }
        require(!moment.now().isBefore(Moment.endOf(until)), CareRefusal.NOT_YET_DUE);
        return to(new Stage.Ended(until, null));
    }

    private CommunityLink to(Stage next) {
        return new CommunityLink(care, community, from, until, publicLine, next);
    }
}

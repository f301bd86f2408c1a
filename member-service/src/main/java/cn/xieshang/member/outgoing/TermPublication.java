package cn.xieshang.member.outgoing;

import cn.xieshang.member.model.Term;
import cn.xieshang.member.model.TermEvent;
import cn.xieshang.member.model.TermEvent.RollOverStarted;
import cn.xieshang.member.model.TermEvent.TermChanged;
import cn.xieshang.member.model.TermEvent.TermRegistered;
import cn.xieshang.member.model.TermEvent.TermRolledOver;
import cn.xieshang.platform.outbox.OutboundEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which contract a fact about a term becomes. */
public final class TermPublication {
    private TermPublication() {}

    public static OutboundEvent of(TermEvent event) {
        return switch (event) {
            case TermRegistered(var term) -> told("term.registered", term, entry(term));
            case TermChanged(var term) -> told("term.changed", term, entry(term));
            case RollOverStarted(var term) ->
                told("term.roll-over-started", term, new Started(term.district().value(), term.number()));
            case TermRolledOver(var term, var continued, var retired) ->
                told(
                        "term.rolled-over",
                        term,
                        new RolledOver(term.district().value(), term.number(), continued, retired));
        };
    }

    private static OutboundEvent told(String name, Term term, Object payload) {
        String subject = term.district() + "-term-" + term.number();
        return new OutboundEvent(name, 1, subject, null, term.district(), payload);
    }

    private static TermEntry entry(Term term) {
        var end = term.end();
        return new TermEntry(
                term.district().value(),
                term.number(),
                term.start().toString(),
                end == null ? null : end.toString(),
                term.sectors());
    }

    record TermEntry(
            String district,
            int number,
            String start,
            @Nullable String end,
            List<String> sectors) {}

    record Started(String district, int number) {}

    record RolledOver(String district, int number, int continued, int retired) {}
}

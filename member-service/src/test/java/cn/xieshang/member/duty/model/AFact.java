package cn.xieshang.member.duty.model;

import cn.xieshang.member.model.Examples;
import cn.xieshang.member.model.MemberId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact in the making; what is not said is as ordinary as can be. */
public record AFact(
        FactKind kind,
        String item,
        MemberId member,
        LocalDate on,
        FactRole role,
        @Nullable Outcome outcome,
        @Nullable Level level,
        Set<FactFlag> flags,
        Measure measure,
        Share share,
        @Nullable String derivedFrom) {

    public static AFact of(FactKind kind, String item) {
        return new AFact(
                kind,
                item,
                Examples.CHEN,
                LocalDate.of(2026, 3, 10),
                FactRole.FIRST,
                null,
                null,
                Set.of(),
                Measure.ONCE,
                Share.ALONE,
                null);
    }

    public AFact by(MemberId who) {
        return new AFact(kind, item, who, on, role, outcome, level, flags, measure, share, derivedFrom);
    }

    public AFact on(String day) {
        return new AFact(
                kind, item, member, LocalDate.parse(day), role, outcome, level, flags, measure, share, derivedFrom);
    }

    public AFact as(FactRole which) {
        return new AFact(kind, item, member, on, which, outcome, level, flags, measure, share, derivedFrom);
    }

    public AFact and(Outcome how) {
        return new AFact(kind, item, member, on, role, how, level, flags, measure, share, derivedFrom);
    }

    public AFact at(Level where) {
        return new AFact(kind, item, member, on, role, outcome, where, flags, measure, share, derivedFrom);
    }

    public AFact with(FactFlag first, FactFlag... more) {
        return new AFact(
                kind, item, member, on, role, outcome, level, EnumSet.of(first, more), measure, share, derivedFrom);
    }

    public AFact times(int amount, Unit unit) {
        var much = new Measure(BigDecimal.valueOf(amount), unit);
        return new AFact(kind, item, member, on, role, outcome, level, flags, much, share, derivedFrom);
    }

    /** The first, or a co-signer, of so many. */
    public AFact joint(int position, int of) {
        return new AFact(
                kind,
                item,
                member,
                on,
                position == 1 ? FactRole.FIRST : FactRole.CO,
                outcome,
                level,
                EnumSet.of(FactFlag.JOINT),
                measure,
                new Share(position, of),
                derivedFrom);
    }

    public AFact from(String other) {
        return new AFact(kind, item, member, on, role, outcome, level, flags, measure, share, other);
    }

    public DutyFact fact() {
        return new DutyFact(
                FactId.from(kind.name(), item, member.toString(), on.toString()),
                member,
                kind,
                new Subject("item", item, null),
                on,
                role,
                outcome,
                level,
                flags,
                measure,
                share,
                derivedFrom,
                null);
    }
}

package cn.xieshang.member.duty.model;

import cn.xieshang.member.model.MemberId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a member did (履职事实), as it was recorded by who organised it (谁组织谁记录) or told by another service. Never
 * changed; a wrong one is taken back by a {@link Retraction}.
 *
 * @param on the day in Asia/Shanghai, which decides the counting year
 * @param outcome of an invitation; none for what is not an attendance
 * @param derivedFrom id of the item this one was converted from
 * @param evidence where the proof is, in words; no third person's data
 */
public record DutyFact(
        FactId id,
        MemberId member,
        FactKind kind,
        Subject subject,
        LocalDate on,
        FactRole role,
        @Nullable Outcome outcome,
        @Nullable Level level,
        Set<FactFlag> flags,
        Measure measure,
        Share share,
        @Nullable String derivedFrom,
        @Nullable String evidence) {
    public static final int MAX_EVIDENCE = 500;

    /** The one order in which facts are read, however they arrived. */
    public static final Comparator<DutyFact> ORDER =
            Comparator.comparing(DutyFact::on).thenComparing(DutyFact::id);

    public DutyFact {
        Checks.require(!kind.isForbidden(), "/kind", "forbidden-fact-kind");
        flags = Checks.set(flags);
        Checks.optionalText(derivedFrom, Subject.MAX_ID, "/derivedFrom");
        Checks.optionalText(evidence, MAX_EVIDENCE, "/evidence");
    }
}

package cn.xieshang.member.duty.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A factor for facts with all of these flags, such as joint ×0.5. Of a rule's modifiers the first that fits applies, alone.
 *
 * @param from first day it applies to, if it was introduced
 * @param until first day it no longer applies to, if it was abolished
 */
public record Modifier(
        Set<FactFlag> flags,
        BigDecimal factor,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public Modifier {
        flags = Checks.set(flags);
        Checks.require(!flags.isEmpty(), "/flags", "not-empty");
        Checks.present(factor, "/factor");
        Checks.notNegative(factor, "/factor");
    }

    boolean fits(DutyFact fact) {
        return fact.flags().containsAll(flags)
                && (from == null || !fact.on().isBefore(from))
                && (until == null || fact.on().isBefore(until));
    }
}

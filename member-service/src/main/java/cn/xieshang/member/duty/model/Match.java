package cn.xieshang.member.duty.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which facts a rule is about. All that is said must hold; within one list any. Nothing said about outcomes means: attended,
 * or not an attendance at all, so that no rule rewards an absence by forgetting it.
 *
 * @param flags all of these
 * @param without none of these
 */
public record Match(
        Set<FactKind> kinds,
        Set<FactRole> roles,
        Set<Outcome> outcomes,
        Set<Level> levels,
        Set<FactFlag> flags,
        Set<FactFlag> without) {

    public Match {
        kinds = Checks.set(kinds);
        roles = Checks.set(roles);
        outcomes = Checks.set(outcomes);
        levels = Checks.set(levels);
        flags = Checks.set(flags);
        without = Checks.set(without);
        Checks.require(!kinds.isEmpty(), "/kinds", "not-empty");
        Checks.require(kinds.stream().noneMatch(FactKind::isForbidden), "/kinds", "forbidden-fact-kind");
    }

    public static Match of(FactKind... kinds) {
        return new Match(Set.copyOf(EnumSet.of(kinds[0], kinds)), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public boolean fits(DutyFact fact) {
        return kinds.contains(fact.kind())
                && (roles.isEmpty() || roles.contains(fact.role()))
                && outcomeFits(fact)
                && (levels.isEmpty() || (fact.level() != null && levels.contains(fact.level())))
                && fact.flags().containsAll(flags)
                && without.stream().noneMatch(fact.flags()::contains);
    }

    private boolean outcomeFits(DutyFact fact) {
        Outcome outcome = fact.outcome();
        return outcomes.isEmpty()
                ? outcome == null || outcome == Outcome.ATTENDED
                : outcome != null && outcomes.contains(outcome);
    }
}

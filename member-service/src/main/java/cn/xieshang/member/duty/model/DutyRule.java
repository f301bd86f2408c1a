package cn.xieshang.member.duty.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is worth (计分规则): score × measure × role weight × share × modifier, within the limits.
 *
 * @param roleWeights a role that is not named weighs 1
 * @param maxSharers so many signers get a share; all, if absent
 * @param skipFirst so many facts are expected and give nothing; what is beyond gives points
 * @param capItem most that one item brings by this rule
 * @param capYear most that the rule brings in a year
 * @param floor least that the rule brings in a year, for deductions
 * @param pool a sum with bounds of its own that several rules share
 */
public record DutyRule(
        String code,
        Label label,
        Category category,
        Match match,
        BigDecimal score,
        Unit unit,
        Map<FactRole, BigDecimal> roleWeights,
        @Nullable Split split,
        @Nullable Integer maxSharers,
        List<Modifier> modifiers,
        @Nullable Stack stack,
        @Nullable Integer skipFirst,
        @Nullable BigDecimal capItem,
        @Nullable BigDecimal capYear,
        @Nullable BigDecimal floor,
        @Nullable String pool) {
    private static final int MAX_MODIFIERS = 20;

    public DutyRule {
        Checks.code(code, "/code");
        Checks.present(label, "/label");
        Checks.present(category, "/category");
        Checks.present(match, "/match");
        Checks.present(score, "/score");
        Checks.present(unit, "/unit");
        Checks.number(score, "/score");
        roleWeights = Checks.map(roleWeights);
        roleWeights.values().forEach(weight -> Checks.notNegative(weight, "/roleWeights"));
        Checks.require(maxSharers == null || maxSharers >= 1, "/maxSharers", "min");
        modifiers = Checks.list(modifiers);
        Checks.size(modifiers, MAX_MODIFIERS, "/modifiers");
        Checks.require(skipFirst == null || skipFirst >= 0, "/skipFirst", "min");
        Checks.notNegative(capItem, "/capItem");
        Checks.notNegative(capYear, "/capYear");
        Checks.number(floor, "/floor");
        Checks.require(floor == null || floor.signum() <= 0, "/floor", "max");
    }
}

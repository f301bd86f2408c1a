package cn.xieshang.member.duty.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a place counts a year of duty (履职计分办法). One document: the same in presets, in the store and on the wire.
 *
 * @param total base score, cap and floor of the whole
 * @param categories bounds of a category; without an entry it has none
 * @param pools bounds that rules share by name
 * @param convertNoDouble what was converted from an item that counted already does not count again
 * @param exclusions members who are not scored (不计分人员)
 */
public record DutyRuleSet(
        Label label,
        CountingYear countingYear,
        @Nullable Bounds total,
        Map<Category, Bounds> categories,
        Map<String, Bounds> pools,
        List<DutyRule> rules,
        List<Grade> grades,
        List<FollowUp> followUps,
        List<ChecklistItem> checklist,
        @Nullable Boolean convertNoDouble,
        Set<UUID> exclusions) {
    private static final int MAX_GRADES = 10;
    private static final int MAX_EXCLUSIONS = 500;

    public DutyRuleSet {
        Checks.present(label, "/label");
        Checks.present(countingYear, "/countingYear");
        categories = Checks.map(categories);
        pools = Checks.map(pools);
        rules = Checks.list(rules);
        grades = Checks.list(grades);
        followUps = Checks.list(followUps);
        checklist = Checks.list(checklist);
        exclusions = Checks.set(exclusions);
        Checks.size(pools.keySet(), Checks.LIST, "/pools");
        Checks.size(rules, Checks.LIST, "/rules");
        Checks.size(grades, MAX_GRADES, "/grades");
        Checks.size(followUps, MAX_GRADES, "/followUps");
        Checks.size(checklist, Checks.LIST, "/checklist");
        Checks.size(exclusions, MAX_EXCLUSIONS, "/exclusions");
        pools.forEach((pool, bounds) -> {
            Checks.code(pool, "/pools");
            Checks.require(bounds.base() == null, "/pools/" + pool + "/base", "unknown-field");
        });
        unique(rules, DutyRule::code, "/rules");
        unique(grades, Grade::code, "/grades");
        unique(checklist, ChecklistItem::code, "/checklist");
        for (int at = 0; at < rules.size(); at++) {
            String pool = rules.get(at).pool();
            Checks.require(pool == null || pools.containsKey(pool), "/rules/" + at + "/pool", "unknown-pool");
        }
    }

    /** The grade of a balance: the highest one reached. */
    public Optional<Grade> grade(Points balance) {
        return grades.stream()
                .filter(grade -> balance.compareTo(Points.of(grade.from())) >= 0)
                .max(Comparator.comparing(Grade::from));
    }

    public Stream<FollowUp> followUps(List<Points> balances) {
        return followUps.stream().filter(followUp -> followUp.applies(balances));
    }

    public Optional<DutyRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The same for other duties of the year. */
    public DutyRuleSet withChecklist(List<ChecklistItem> items) {
        return new DutyRuleSet(
                label,
                countingYear,
                total,
                categories,
                pools,
                rules,
                grades,
                followUps,
                items,
                convertNoDouble,
                exclusions);
    }

    Bounds bounds(Category category) {
        return categories.getOrDefault(category, Bounds.NONE);
    }

    Bounds whole() {
        return Objects.requireNonNullElse(total, Bounds.NONE);
    }

    private static <T> void unique(List<T> values, Function<T, String> code, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < values.size(); at++) {
            Checks.require(seen.add(code.apply(values.get(at))), pointer + "/" + at + "/code", "said-twice");
        }
    }
}

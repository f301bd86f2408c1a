package cn.xieshang.member.duty.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a member's year is worth by one rule set.
 *
 * @param grade of the balance; none where a place has no grades or the member is not scored
 */
public record Evaluation(
        List<DutyEntry> entries, Points balance, @Nullable Grade grade) {
    public static final Evaluation NOTHING = new Evaluation(List.of(), Points.ZERO, null);

    static Evaluation of(DutyRuleSet rules, List<DutyEntry> entries) {
        Points balance = sum(entries);
        return new Evaluation(
                List.copyOf(entries), balance, rules.grade(balance).orElse(null));
    }

    public Map<Category, Points> byCategory() {
        Map<Category, Points> sums = new EnumMap<>(Category.class);
        for (DutyEntry entry : entries) {
            Category category = entry.category();
            if (category != null) {
                sums.merge(category, entry.points(), Points::plus);
            }
        }
        return sums;
    }

    static Points sum(List<DutyEntry> entries) {
        return entries.stream().map(DutyEntry::points).reduce(Points.ZERO, Points::plus);
    }
}

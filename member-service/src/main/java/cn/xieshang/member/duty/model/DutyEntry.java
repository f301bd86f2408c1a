package cn.xieshang.member.duty.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: fact × rule = points, and why not more or less (计分明细).
 *
 * @param fact none for a base score
 * @param rule code of the rule; {@code base} for a base score
 * @param category none for the base score of the whole
 * @param score of the rule for one, before anything else
 */
public record DutyEntry(
        @Nullable FactId fact,
        String rule,
        @Nullable Category category,
        Points score,
        Points points,
        List<Reason> reasons) {
    public static final String BASE = "base";

    public DutyEntry {
        reasons = List.copyOf(reasons);
    }

    /** What there is at most one standing entry of. */
    public record Key(
            @Nullable FactId fact, String rule, @Nullable Category category) {}

    public Key key() {
        return new Key(fact, rule, category);
    }

    DutyEntry counted(Points counted, Reason because) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(because);
        return new DutyEntry(fact, rule, category, score, counted, more);
    }
}

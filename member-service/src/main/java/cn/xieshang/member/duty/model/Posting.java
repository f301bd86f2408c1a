package cn.xieshang.member.duty.model;

import java.time.Instant;
import java.util.List;

/**
 * Lines that were entered together.
 *
 * @param number 1, 2, 3 … within the ledger
 * @param rules the rule set they follow from
 */
public record Posting(int number, Instant at, RuleRef rules, List<Line> lines) {
    public Posting {
        lines = List.copyOf(lines);
    }

    /**
     * @param since number of the posting that entered it, also for a reversal
     * @param reversal takes the entry back
     */
    public record Line(DutyEntry entry, int since, boolean reversal) {
        public Points points() {
            return reversal ? entry.points().negated() : entry.points();
        }

        Line reversed() {
            return new Line(entry, since, true);
        }
    }
}

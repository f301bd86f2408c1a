package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.Locale;

/** Where a version of a rule set stands, with what only that stage has. */
public sealed interface RuleStage {
    record Draft() implements RuleStage {}

    record Simulated(SimulationSummary summary) implements RuleStage {}

    record Approved(UserId by, Instant at) implements RuleStage {}

    record Active(Instant since) implements RuleStage {}

    record Frozen(Instant at) implements RuleStage {}

    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}

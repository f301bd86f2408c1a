package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.UserId;

/** What may be asked of one version of a rule set. */
public sealed interface RuleCommand {
    record Write(DutyRuleSet rules) implements RuleCommand {}

    record Simulate(SimulationSummary summary) implements RuleCommand {}

    record Approve(UserId by) implements RuleCommand {}

    record Activate() implements RuleCommand {}

    record Freeze() implements RuleCommand {}

    default RuleStep step() {
        return switch (this) {
            case Write _ -> RuleStep.DRAFT;
            case Simulate _ -> RuleStep.SIMULATION;
            case Approve _ -> RuleStep.APPROVAL;
            case Activate _ -> RuleStep.ACTIVATION;
            case Freeze _ -> RuleStep.FREEZING;
        };
    }
}

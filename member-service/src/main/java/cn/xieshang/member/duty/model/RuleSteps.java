package cn.xieshang.member.duty.model;

import java.util.List;

/** Which steps there are from a stage, for who was refused one; a test holds it to {@link RuleVersion}. */
public final class RuleSteps {
    private RuleSteps() {}

    public static List<RuleStep> of(RuleStage stage) {
        return switch (stage) {
            case RuleStage.Draft _ -> List.of(RuleStep.DRAFT, RuleStep.SIMULATION);
            case RuleStage.Simulated _ -> List.of(RuleStep.DRAFT, RuleStep.SIMULATION, RuleStep.APPROVAL);
            case RuleStage.Approved _ -> List.of(RuleStep.ACTIVATION);
            case RuleStage.Active _ -> List.of(RuleStep.FREEZING);
            case RuleStage.Frozen _ -> List.of();
        };
    }
}

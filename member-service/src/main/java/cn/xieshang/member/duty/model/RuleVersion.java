package cn.xieshang.member.duty.model;

import cn.xieshang.member.duty.model.RuleCommand.*;
import cn.xieshang.member.duty.model.RuleStage.*;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Instant;
import java.util.Map;

/** One version of a rule set, from draft to frozen. What was simulated and then changed is a draft again. */
public record RuleVersion(int number, DutyRuleSet rules, RuleStage stage) {

    public RuleVersion handle(RuleCommand command, Instant now) {
        return switch (stage) {
            case Draft _ ->
                switch (command) {
                    case Write(var changed) -> new RuleVersion(number, changed, new Draft());
                    case Simulate(var summary) -> to(new Simulated(summary));
                    default -> throw refused(command);
                };
            case Simulated _ ->
                switch (command) {
                    case Write(var changed) -> new RuleVersion(number, changed, new Draft());
                    case Simulate(var summary) -> to(new Simulated(summary));
                    case Approve(var by) -> to(new Approved(by, now));
                    default -> throw refused(command);
                };
            case Approved _ ->
                switch (command) {
                    case Activate _ -> to(new Active(now));
                    default -> throw refused(command);
                };
            case Active _ ->
                switch (command) {
                    case Freeze _ -> to(new Frozen(now));
                    default -> throw refused(command);
                };
            case Frozen _ -> throw refused(command);
        };
    }

    public boolean wasInForce() {
        return stage instanceof Active || stage instanceof Frozen;
    }

    private RuleVersion to(RuleStage next) {
        return new RuleVersion(number, rules, next);
    }

    private RefusedException refused(RuleCommand command) {
        return new RefusedException(
                DutyRefusal.RULE_STEP_NOT_ALLOWED,
                Map.of(
                        "step",
                        command.step().toString(),
                        "stage",
                        stage.code(),
                        "allowed",
                        RuleSteps.of(stage).stream().map(RuleStep::toString).toList()));
    }
}

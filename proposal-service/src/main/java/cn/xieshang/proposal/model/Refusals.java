package cn.xieshang.proposal.model;

import cn.xieshang.platform.refusal.RefusedException;
import java.util.List;
import java.util.Map;

/** Makes a refusal that helps on: which steps there are now, and whose they are. */
final class Refusals {
    private Refusals() {}

    static RefusedException stepNotAllowed(ProposalCommand command, Stage stage) {
        List<Map<String, Object>> allowed = StageFacts.steps(stage).stream()
                .sorted()
                .map(step -> Map.<String, Object>of("step", step.code(), "by", codes(step.takers())))
                .toList();
        return new RefusedException(
                ProposalRefusal.STEP_NOT_ALLOWED,
                Map.of("step", command.step().code(), "stage", StageFacts.code(stage), "allowed", allowed));
    }

    static RefusedException refused(ProposalRefusal refusal, Object... arguments) {
        return new RefusedException(refusal, arguments);
    }

    static void require(boolean holds, ProposalRefusal otherwise, Object... arguments) {
        if (!holds) {
            throw refused(otherwise, arguments);
        }
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).toList();
    }
}

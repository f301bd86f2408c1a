package cn.xieshang.opinion.model;

import cn.xieshang.opinion.model.OpinionItem.Stage;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.List;
import java.util.Map;

/** Makes a refusal that helps on: which steps there are now, and whose they are. */
final class Refusals {
    private Refusals() {}

    static RefusedException stepNotAllowed(OpinionCommand command, Stage stage) {
        List<Map<String, Object>> allowed = StageFacts.steps(stage).stream()
                .map(step -> Map.<String, Object>of("step", step.code(), "by", codes(step.takers())))
                .toList();
        return new RefusedException(
                OpinionRefusal.STEP_NOT_ALLOWED,
                Map.of(
                        "step", command.step().code(),
                        "stage", StageFacts.code(stage.getClass()),
                        "allowed", allowed));
    }

    static void require(boolean holds, OpinionRefusal otherwise, Object... arguments) {
        if (!holds) {
            throw new RefusedException(otherwise, arguments);
        }
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).toList();
    }
}

package cn.xieshang.member.care.model;

import cn.xieshang.platform.refusal.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One care item. Each kind tells its whole life in {@code decide}: for every stage what may happen, and the item as it is then.
 * Items are small, so what happened can be read from the step and the item after it.
 */
public sealed interface CareItem permits Assistance, Commendation, CommunityLink, Reception, StationDuty, Visit {
    Care care();

    CareItem with(Care care);

    CareStage stage();

    /** The steps of the stage; a test compares them with what is decided. */
    Set<CareStep> steps();

    /** When it is about; lists are in this order. */
    Instant about();

    /** By when the next step is due; none where nobody is waited for. */
    @Nullable
    Instant due();

    /** @return the item after the command */
    CareItem decide(CareCommand command, Moment moment);

    /** When the system must look at it: at the due date, but not again after it reminded of that. */
    default @Nullable Instant wakeAt() {
        Instant due = due();
        return due == null || due.equals(care().reminded()) ? null : due;
    }

    default RefusedException refused(CareCommand command) {
        List<Map<String, Object>> allowed = steps().stream()
                .map(step -> Map.<String, Object>of(
                        "step",
                        step.code(),
                        "by",
                        step.takers().stream().map(Coded::code).toList()))
                .toList();
        return new RefusedException(
                CareRefusal.STEP_NOT_ALLOWED,
                Map.of("step", CareStep.of(command).code(), "stage", stage().code(), "allowed", allowed));
    }
}

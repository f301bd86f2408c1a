package cn.xieshang.member.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the person is a member now. */
public sealed interface Standing {
    record Active() implements Standing {}

    /** @param remark what there is to say beyond the reason */
    record Left(Instant at, LeaveReason reason, @Nullable String remark) implements Standing {}
}

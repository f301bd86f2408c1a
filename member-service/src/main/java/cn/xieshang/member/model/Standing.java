package cn.xieshang.member.model;

import java.time.Instant;

/** Whether the person is a member now. */
public sealed interface Standing {
    record Active() implements Standing {}

    record Left(Instant at) implements Standing {}
}

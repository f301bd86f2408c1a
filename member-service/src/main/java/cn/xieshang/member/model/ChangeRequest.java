package cn.xieshang.member.model;

import java.time.Instant;

/** What a member asked to have changed; the office decides. One at a time: a new one replaces the old. */
public sealed interface ChangeRequest {
    record Pending(Instant at, OwnData wanted) implements ChangeRequest {}

    /** Kept until the member asks anew, so that the reason can be read. */
    record Declined(Instant at, String reason) implements ChangeRequest {}
}

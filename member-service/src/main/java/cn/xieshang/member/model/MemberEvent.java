package cn.xieshang.member.model;

import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a member. */
public sealed interface MemberEvent {
    record MemberRegistered() implements MemberEvent {}

    record MemberChanged(Profile profile) implements MemberEvent {}

    record MemberLeft(
            Instant at, LeaveReason reason, @Nullable String remark) implements MemberEvent {}

    record MemberReturned() implements MemberEvent {}

    record MemberMoved(OfficeId from, OfficeId to, @Nullable String group) implements MemberEvent {}

    record ChangeProposed(Instant at, OwnData wanted) implements MemberEvent {}

    record ChangeAccepted(Profile profile) implements MemberEvent {}

    record ChangeDeclined(Instant at, String reason) implements MemberEvent {}

    record AccountRequested(Username username) implements MemberEvent {}

    record AccountProvisioned(UserId user) implements MemberEvent {}

    record BirthdayComing(LocalDate day) implements MemberEvent {}
}

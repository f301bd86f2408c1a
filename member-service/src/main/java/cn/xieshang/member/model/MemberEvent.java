package cn.xieshang.member.model;

import cn.xieshang.platform.actor.UserId;
import java.time.Instant;

/** What happened to a member. */
public sealed interface MemberEvent {
    record MemberRegistered() implements MemberEvent {}

    record MemberChanged(Profile profile) implements MemberEvent {}

    record MemberLeft(Instant at) implements MemberEvent {}

    record MemberReturned() implements MemberEvent {}

    record AccountRequested(Username username) implements MemberEvent {}

    record AccountProvisioned(UserId user) implements MemberEvent {}
}

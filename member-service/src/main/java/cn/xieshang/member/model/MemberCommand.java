package cn.xieshang.member.model;

import cn.xieshang.platform.actor.UserId;

/** What one may ask of the register about a member. */
public sealed interface MemberCommand {
    record Register(MemberCode code, Profile profile, Username username) implements MemberCommand {}

    /** Code and username are repeated to show that they are not meant to change. */
    record Change(MemberCode code, Profile profile, Username username) implements MemberCommand {}

    record Leave() implements MemberCommand {}

    record Return() implements MemberCommand {}

    /** Try again after a failure. */
    record RequestAccount(Username username) implements MemberCommand {}

    /** Keycloak has the account. */
    record ConfirmAccount(UserId user) implements MemberCommand {}
}

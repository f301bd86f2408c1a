package cn.xieshang.member.model;

import cn.xieshang.platform.actor.UserId;

/** How far the member's account in Keycloak is. */
public sealed interface Account {
    Username username();

    /** Wanted; somebody is working on it, or will when Keycloak is back. */
    record Requested(Username username) implements Account {}

    record Provisioned(Username username, UserId user) implements Account {}

    /** Nothing will happen until the office asks anew, perhaps for another username. */
    record Failed(Username username, AccountFailure reason) implements Account {}

    /** The member left: the account is there but nobody can log in with it. */
    record Disabled(Username username) implements Account {}
}

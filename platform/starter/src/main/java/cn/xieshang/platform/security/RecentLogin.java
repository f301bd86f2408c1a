package cn.xieshang.platform.security;

import java.time.Instant;

/**
 * The person has just proved who they are: a controller takes it as a parameter where a stolen or forgotten session must not
 * suffice. A log-in longer ago, or none that the token tells of, is 401 {@code step-up-required}.
 *
 * @param at when, by the claim {@code auth_time}; refreshing a token does not change it
 */
public record RecentLogin(Instant at) {}

/** Accounts against a small Keycloak of our own, which fails on request. */
@NullMarked
package cn.xieshang.member.accounts;

import org.jspecify.annotations.NullMarked;

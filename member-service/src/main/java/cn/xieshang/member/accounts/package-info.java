/** Keeps the accounts in Keycloak as the register says, however often Keycloak is away or we stop half way. */
@NullMarked
package cn.xieshang.member.accounts;

import org.jspecify.annotations.NullMarked;

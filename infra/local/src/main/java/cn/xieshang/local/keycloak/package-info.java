/** Keycloak from its published distribution, its realm and its admin API. */
@NullMarked
package cn.xieshang.local.keycloak;

import org.jspecify.annotations.NullMarked;

/** The realm's files. */
@NullMarked
package cn.xieshang.local.keycloak;

import org.jspecify.annotations.NullMarked;

/** Keycloak going away, rotating and being impersonated; callers without a right. */
@NullMarked
package cn.xieshang.platform.security;

import org.jspecify.annotations.NullMarked;

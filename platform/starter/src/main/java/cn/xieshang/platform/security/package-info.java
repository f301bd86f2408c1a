/** Resource-server defaults: issuer, audience, roles, and keys that outlive an outage of Keycloak. */
@NullMarked
package cn.xieshang.platform.security;

import org.jspecify.annotations.NullMarked;

/** What is registered and what may happen to it. Knows nothing of HTTP, MongoDB, Kafka or Keycloak. */
@NullMarked
package cn.xieshang.member.model;

import org.jspecify.annotations.NullMarked;

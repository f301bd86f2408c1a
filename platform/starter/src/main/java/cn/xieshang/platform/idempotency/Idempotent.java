package cn.xieshang.platform.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code POST} that must carry an {@code Idempotency-Key} (IETF draft-ietf-httpapi-idempotency-key-header): missing
 * is 400, the same key gives the same answer, with another body 422, while the first is in flight 409. Keys are
 * scoped to user and operation and kept for 24 hours.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}

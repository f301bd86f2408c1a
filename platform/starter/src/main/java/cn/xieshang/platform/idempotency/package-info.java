/** The same key gives the same answer, once: IETF Idempotency-Key for POST. */
@NullMarked
package cn.xieshang.platform.idempotency;

import org.jspecify.annotations.NullMarked;

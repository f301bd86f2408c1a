/** Repetitions, rivals, crashes and strangers with the same key. */
@NullMarked
package cn.xieshang.platform.idempotency;

import org.jspecify.annotations.NullMarked;

/** Attempts to lose, double beyond measure or reorder events. */
@NullMarked
package cn.xieshang.platform.outbox;

import org.jspecify.annotations.NullMarked;

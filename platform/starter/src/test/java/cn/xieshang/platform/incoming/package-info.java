/** Attempts to make a listener stumble: repetitions, poison, absent parts. */
@NullMarked
package cn.xieshang.platform.incoming;

import org.jspecify.annotations.NullMarked;

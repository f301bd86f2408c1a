/** Attempts to lose timers, to fire them twice, and to keep the engine from its other work. */
@NullMarked
package cn.xieshang.platform.timers;

import org.jspecify.annotations.NullMarked;

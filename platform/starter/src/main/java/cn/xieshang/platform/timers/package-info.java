/** Deadlines: whatever became due is handled once, by whichever replica sees it first, however late. */
@NullMarked
package cn.xieshang.platform.timers;

import org.jspecify.annotations.NullMarked;

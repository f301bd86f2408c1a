/** Festivals and make-up days. */
@NullMarked
package cn.xieshang.platform.calendar;

import org.jspecify.annotations.NullMarked;

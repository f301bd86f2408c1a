/** The whole platform, started by its own launcher, seen from outside only. */
@NullMarked
package cn.xieshang.journey;

import org.jspecify.annotations.NullMarked;

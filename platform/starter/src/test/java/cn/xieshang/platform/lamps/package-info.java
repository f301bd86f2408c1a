/** A small service with a bit of everything that the starter promises, to try it on over real HTTP. */
@NullMarked
package cn.xieshang.platform.lamps;

import org.jspecify.annotations.NullMarked;

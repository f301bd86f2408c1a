/** The parts of the platform, how each is started, watched and stopped. */
@NullMarked
package cn.xieshang.local.part;

import org.jspecify.annotations.NullMarked;

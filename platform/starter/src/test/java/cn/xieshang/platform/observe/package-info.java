/** The parts together, in an application as a service starts it. */
@NullMarked
package cn.xieshang.platform.observe;

import org.jspecify.annotations.NullMarked;

/** Every error as an RFC 9457 problem, Chinese first. */
@NullMarked
package cn.xieshang.platform.problem;

import org.jspecify.annotations.NullMarked;

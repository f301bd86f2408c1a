/** Bad input of every kind, and failures of every kind. */
@NullMarked
package cn.xieshang.platform.problem;

import org.jspecify.annotations.NullMarked;

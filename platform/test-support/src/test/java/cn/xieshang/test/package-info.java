/** Whether what tests rely on can be relied on. */
@NullMarked
package cn.xieshang.test;

import org.jspecify.annotations.NullMarked;

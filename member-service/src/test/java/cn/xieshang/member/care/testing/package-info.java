/** Care items by real commands. */
@NullMarked
package cn.xieshang.member.care.testing;

import org.jspecify.annotations.NullMarked;

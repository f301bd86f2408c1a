/** Care items as they are shown. */
@NullMarked
package cn.xieshang.member.care.reading;

import org.jspecify.annotations.NullMarked;

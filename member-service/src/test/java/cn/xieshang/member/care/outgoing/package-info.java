/** What is told of care items. */
@NullMarked
package cn.xieshang.member.care.outgoing;

import org.jspecify.annotations.NullMarked;

/** What is told fits what was published. */
@NullMarked
package cn.xieshang.member.outgoing;

import org.jspecify.annotations.NullMarked;

/** What is told of care items, in the words of the published contracts. */
@NullMarked
package cn.xieshang.member.care.outgoing;

import org.jspecify.annotations.NullMarked;

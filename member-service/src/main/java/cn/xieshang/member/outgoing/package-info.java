/** What is told to others, in the words of the published contracts. */
@NullMarked
package cn.xieshang.member.outgoing;

import org.jspecify.annotations.NullMarked;

/** Tests of the duty record. */
@NullMarked
package cn.xieshang.member.duty.outgoing;

import org.jspecify.annotations.NullMarked;

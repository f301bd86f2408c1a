/** Tests of the duty record. */
@NullMarked
package cn.xieshang.member.duty.handling;

import org.jspecify.annotations.NullMarked;

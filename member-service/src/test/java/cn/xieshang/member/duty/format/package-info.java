/** Tests of the duty record. */
@NullMarked
package cn.xieshang.member.duty.format;

import org.jspecify.annotations.NullMarked;

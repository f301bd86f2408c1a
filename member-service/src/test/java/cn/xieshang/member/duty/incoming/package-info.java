/** Tests of the duty record. */
@NullMarked
package cn.xieshang.member.duty.incoming;

import org.jspecify.annotations.NullMarked;

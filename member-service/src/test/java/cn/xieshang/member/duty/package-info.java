/** Tests of the duty record. */
@NullMarked
package cn.xieshang.member.duty;

import org.jspecify.annotations.NullMarked;

/** Tests of the duty record. */
@NullMarked
package cn.xieshang.member.duty.model;

import org.jspecify.annotations.NullMarked;

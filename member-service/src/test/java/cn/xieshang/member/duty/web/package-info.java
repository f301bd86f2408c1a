/** Tests of the duty record. */
@NullMarked
package cn.xieshang.member.duty.web;

import org.jspecify.annotations.NullMarked;

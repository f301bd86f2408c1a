/** The lives of care items, tried without anything around them. */
@NullMarked
package cn.xieshang.member.care.model;

import org.jspecify.annotations.NullMarked;

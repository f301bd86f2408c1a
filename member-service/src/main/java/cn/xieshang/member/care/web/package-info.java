/** The interface of care items. */
@NullMarked
package cn.xieshang.member.care.web;

import org.jspecify.annotations.NullMarked;

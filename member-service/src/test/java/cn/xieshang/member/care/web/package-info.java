/** Care items over HTTP. */
@NullMarked
package cn.xieshang.member.care.web;

import org.jspecify.annotations.NullMarked;

/** The interface as a client sees it. */
@NullMarked
package cn.xieshang.member.web;

import org.jspecify.annotations.NullMarked;

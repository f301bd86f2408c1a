/** The REST interface: requests in, answers out, nothing decided here. */
@NullMarked
package cn.xieshang.member.web;

import org.jspecify.annotations.NullMarked;

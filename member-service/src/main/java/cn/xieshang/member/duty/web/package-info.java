/** REST under /v1/duty. */
@NullMarked
package cn.xieshang.member.duty.web;

import org.jspecify.annotations.NullMarked;

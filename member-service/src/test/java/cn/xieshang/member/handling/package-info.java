/** Who may do what, and what follows. */
@NullMarked
package cn.xieshang.member.handling;

import org.jspecify.annotations.NullMarked;

/** The only way to write: who may, what follows, store it. */
@NullMarked
package cn.xieshang.member.handling;

import org.jspecify.annotations.NullMarked;

/** The only way to write: who may, what follows, store it; and the posting that makes ledgers follow facts. */
@NullMarked
package cn.xieshang.member.duty.handling;

import org.jspecify.annotations.NullMarked;

/** Statements, checklists and lists, in the reader's language and as far as the compliance mode lets. */
@NullMarked
package cn.xieshang.member.duty.reading;

import org.jspecify.annotations.NullMarked;

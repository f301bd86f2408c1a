/** What people fill in about a member, on a screen or in a spreadsheet: the same fields, the same checks. */
@NullMarked
package cn.xieshang.member.forms;

import org.jspecify.annotations.NullMarked;

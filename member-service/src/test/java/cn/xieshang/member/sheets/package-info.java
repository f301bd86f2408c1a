/** Spreadsheets of every kind that offices send. */
@NullMarked
package cn.xieshang.member.sheets;

import org.jspecify.annotations.NullMarked;

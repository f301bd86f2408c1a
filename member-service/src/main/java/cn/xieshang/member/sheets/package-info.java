/** Rosters as spreadsheets: .csv and .xlsx read into plain rows, .xlsx written. Knows columns, but no rules. */
@NullMarked
package cn.xieshang.member.sheets;

import org.jspecify.annotations.NullMarked;

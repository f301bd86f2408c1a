/** Rule sets, checklists and indicators as JSON: one form for presets, for the store and for the wire. */
@NullMarked
package cn.xieshang.member.duty.format;

import org.jspecify.annotations.NullMarked;

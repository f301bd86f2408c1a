/** Duty facts, the rules that score them, and the ledger that explains every point: pure Java. */
@NullMarked
package cn.xieshang.member.duty.model;

import org.jspecify.annotations.NullMarked;

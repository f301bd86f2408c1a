/** Facts, ledgers and rule books in MongoDB: one guarded write per command. */
@NullMarked
package cn.xieshang.member.duty.store;

import org.jspecify.annotations.NullMarked;

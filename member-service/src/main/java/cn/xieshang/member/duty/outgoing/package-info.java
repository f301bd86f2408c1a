/** Which contract an event of the ledger becomes. */
@NullMarked
package cn.xieshang.member.duty.outgoing;

import org.jspecify.annotations.NullMarked;

/** What others are told: from our facts to the documented contracts. */
@NullMarked
package cn.xieshang.proposal.outgoing;

import org.jspecify.annotations.NullMarked;

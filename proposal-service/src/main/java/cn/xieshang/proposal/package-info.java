/** Proposals, from the draft to the promise kept. The life of one is told in {@code model.Proposal}. */
@NullMarked
package cn.xieshang.proposal;

import org.jspecify.annotations.NullMarked;

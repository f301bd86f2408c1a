/** Proposals as they are stored, each in one document. */
@NullMarked
package cn.xieshang.proposal.store;

import org.jspecify.annotations.NullMarked;

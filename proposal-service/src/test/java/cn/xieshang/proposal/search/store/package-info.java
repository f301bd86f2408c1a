/** The index on a store. */
@NullMarked
package cn.xieshang.proposal.search.store;

import org.jspecify.annotations.NullMarked;

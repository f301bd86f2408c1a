/** The stored proposals, as the search index follows them. */
@NullMarked
package cn.xieshang.proposal.search.store;

import org.jspecify.annotations.NullMarked;

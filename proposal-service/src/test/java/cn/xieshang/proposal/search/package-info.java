/** The search index tried with texts as members write them. */
@NullMarked
package cn.xieshang.proposal.search;

import org.jspecify.annotations.NullMarked;

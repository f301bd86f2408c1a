/** What others are told: from our facts to the documented contracts. */
@NullMarked
package cn.xieshang.opinion.outgoing;

import org.jspecify.annotations.NullMarked;

/**
 * Finding proposals by their text: full text, and those that resemble a draft. Each replica keeps an index of its own that
 * follows the store and can be thrown away at any time; what it finds are ids, never permissions and never texts.
 */
@NullMarked
package cn.xieshang.proposal.search;

import org.jspecify.annotations.NullMarked;

/** The rules of proposals: what may happen when, and what follows. Knows Java and who acts, nothing else. */
@NullMarked
package cn.xieshang.proposal.model;

import org.jspecify.annotations.NullMarked;

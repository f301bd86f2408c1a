/** What may be done by whom; every change goes through here. */
@NullMarked
package cn.xieshang.proposal.handling;

import org.jspecify.annotations.NullMarked;

/** What people read, each with their own eyes. */
@NullMarked
package cn.xieshang.proposal.reading;

import org.jspecify.annotations.NullMarked;

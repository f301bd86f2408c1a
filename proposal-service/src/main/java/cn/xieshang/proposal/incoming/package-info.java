/** What is heard of others, in our own, partial reading. */
@NullMarked
package cn.xieshang.proposal.incoming;

import org.jspecify.annotations.NullMarked;

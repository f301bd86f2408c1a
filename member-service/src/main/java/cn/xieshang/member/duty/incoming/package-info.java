/** What is heard of other services becomes facts. */
@NullMarked
package cn.xieshang.member.duty.incoming;

import org.jspecify.annotations.NullMarked;

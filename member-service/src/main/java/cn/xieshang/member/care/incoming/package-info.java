/** What care needs to hear: who is a member, and who was visited. */
@NullMarked
package cn.xieshang.member.care.incoming;

import org.jspecify.annotations.NullMarked;

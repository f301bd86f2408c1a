/** What people and time do with care items. */
@NullMarked
package cn.xieshang.member.care.handling;

import org.jspecify.annotations.NullMarked;

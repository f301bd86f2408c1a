/** The life of a member, and values that check themselves. */
@NullMarked
package cn.xieshang.member.model;

import org.jspecify.annotations.NullMarked;

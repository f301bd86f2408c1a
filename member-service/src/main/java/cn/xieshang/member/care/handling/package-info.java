/** The only way to write a care item, and who may read one. */
@NullMarked
package cn.xieshang.member.care.handling;

import org.jspecify.annotations.NullMarked;

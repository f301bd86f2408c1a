/** Lists and single entries straight from the store to the answer. */
@NullMarked
package cn.xieshang.member.reading;

import org.jspecify.annotations.NullMarked;

/** Citizens' opinions, from the first word to the answer. The life of an item is told in {@code model.OpinionItem}. */
@NullMarked
package cn.xieshang.opinion;

import org.jspecify.annotations.NullMarked;

/** Lists and details straight from the store to records; they do not wake the model. */
@NullMarked
package cn.xieshang.opinion.reading;

import org.jspecify.annotations.NullMarked;

/** Lists by key: a page, and an opaque cursor to the next one. */
@NullMarked
package cn.xieshang.platform.paging;

import org.jspecify.annotations.NullMarked;

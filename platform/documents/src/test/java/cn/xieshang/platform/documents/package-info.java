/** Papers come out as Word and as PDF, in Chinese, and no template can do harm. */
@NullMarked
package cn.xieshang.platform.documents;

import org.jspecify.annotations.NullMarked;

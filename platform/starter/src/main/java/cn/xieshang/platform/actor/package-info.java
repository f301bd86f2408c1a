/** Who acts, from which office, and how far that reaches: always an explicit parameter, always from signed claims. */
@NullMarked
package cn.xieshang.platform.actor;

import org.jspecify.annotations.NullMarked;

/** The one door of the platform: no business, no joins, no state that a second copy of it would miss. */
@NullMarked
package cn.xieshang.gateway;

import org.jspecify.annotations.NullMarked;

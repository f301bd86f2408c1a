/** Records before deeds. */
@NullMarked
package cn.xieshang.platform.audit;

import org.jspecify.annotations.NullMarked;

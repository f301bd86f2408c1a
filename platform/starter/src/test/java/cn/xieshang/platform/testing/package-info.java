/** The real things the starter's own tests run against: one store, one broker, for all classes. */
@NullMarked
package cn.xieshang.platform.testing;

import org.jspecify.annotations.NullMarked;

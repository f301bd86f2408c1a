/** Who did or read what: append-only records. */
@NullMarked
package cn.xieshang.platform.audit;

import org.jspecify.annotations.NullMarked;

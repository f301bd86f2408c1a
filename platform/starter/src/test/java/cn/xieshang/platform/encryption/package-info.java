/** Values moved, changed and encrypted with keys of yesterday. */
@NullMarked
package cn.xieshang.platform.encryption;

import org.jspecify.annotations.NullMarked;

/** Directories, secrets, settings and texts. */
@NullMarked
package cn.xieshang.local.setup;

import org.jspecify.annotations.NullMarked;

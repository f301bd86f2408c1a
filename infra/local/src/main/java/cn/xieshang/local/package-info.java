/** The launcher behind {@code ./xieshang}: its commands and how they start. */
@NullMarked
package cn.xieshang.local;

import org.jspecify.annotations.NullMarked;

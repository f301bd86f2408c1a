/** The commands of ./xieshang. */
@NullMarked
package cn.xieshang.local.command;

import org.jspecify.annotations.NullMarked;

/** Starting, knowing again and stopping processes. */
@NullMarked
package cn.xieshang.local.part;

import org.jspecify.annotations.NullMarked;

/** What the launcher believes of processes and ports. */
@NullMarked
package cn.xieshang.local.machine;

import org.jspecify.annotations.NullMarked;

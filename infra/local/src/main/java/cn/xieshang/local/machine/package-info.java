/** What the launcher asks the machine: processes, ports, memory, disk. */
@NullMarked
package cn.xieshang.local.machine;

import org.jspecify.annotations.NullMarked;

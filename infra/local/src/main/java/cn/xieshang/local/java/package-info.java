/** How a Java process is started quickly and small: extracted jars, flags, AOT caches. */
@NullMarked
package cn.xieshang.local.java;

import org.jspecify.annotations.NullMarked;

/** Metrics, traces and logs that every service has. */
@NullMarked
package cn.xieshang.platform.observe;

import org.jspecify.annotations.NullMarked;

/** Versions on the wire: ETag out, If-Match in. */
@NullMarked
package cn.xieshang.platform.web;

import org.jspecify.annotations.NullMarked;

/** The demo's files. */
@NullMarked
package cn.xieshang.local.demo;

import org.jspecify.annotations.NullMarked;

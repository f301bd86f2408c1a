/** Where this platform lives: its directories, ports, settings, secrets and texts. */
@NullMarked
package cn.xieshang.local.setup;

import org.jspecify.annotations.NullMarked;

/** Work beside the requests, in every replica at once: who may work on what, how long to rest, how to begin and end. */
@NullMarked
package cn.xieshang.platform.background;

import org.jspecify.annotations.NullMarked;

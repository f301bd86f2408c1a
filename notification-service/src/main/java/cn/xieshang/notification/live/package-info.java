/** Open streams: what is stored reaches them in order, exactly once, whichever replica stored it. */
@NullMarked
package cn.xieshang.notification.live;

import org.jspecify.annotations.NullMarked;

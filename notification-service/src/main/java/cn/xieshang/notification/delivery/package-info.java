/** From an event to an inbox, and from an inbox to words in the reader's language. */
@NullMarked
package cn.xieshang.notification.delivery;

import org.jspecify.annotations.NullMarked;

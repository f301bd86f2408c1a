/** The page of all events. */
@NullMarked
package cn.xieshang.notification.contracts;

import org.jspecify.annotations.NullMarked;

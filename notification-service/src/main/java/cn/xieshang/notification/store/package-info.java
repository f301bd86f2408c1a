/** Notifications by audience, who has read them, and how replicas wake each other. */
@NullMarked
package cn.xieshang.notification.store;

import org.jspecify.annotations.NullMarked;

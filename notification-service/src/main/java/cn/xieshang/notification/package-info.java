/** The inbox of everybody: hears what happened, keeps one notification for each audience, and shows it live. */
@NullMarked
package cn.xieshang.notification;

import org.jspecify.annotations.NullMarked;

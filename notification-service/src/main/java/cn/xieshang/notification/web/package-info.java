/** The inbox over HTTP. */
@NullMarked
package cn.xieshang.notification.web;

import org.jspecify.annotations.NullMarked;

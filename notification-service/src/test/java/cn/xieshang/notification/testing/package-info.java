/** One replica of the service without a web server, and what tests tell it. */
@NullMarked
package cn.xieshang.notification.testing;

import org.jspecify.annotations.NullMarked;

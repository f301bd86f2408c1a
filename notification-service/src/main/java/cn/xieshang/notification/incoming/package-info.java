/** What we hear from the other services, in our own partial reading, and who is told about it. */
@NullMarked
package cn.xieshang.notification.incoming;

import org.jspecify.annotations.NullMarked;

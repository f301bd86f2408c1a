/** What the web page needs to know about this deployment. */
@NullMarked
package cn.xieshang.gateway.page;

import org.jspecify.annotations.NullMarked;

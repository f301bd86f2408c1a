/** Where a request goes, and what happens when nobody answers there. */
@NullMarked
package cn.xieshang.gateway.routes;

import org.jspecify.annotations.NullMarked;

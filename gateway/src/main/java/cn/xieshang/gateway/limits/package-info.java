/** How much may pass: requests per address and per user, bytes per body. */
@NullMarked
package cn.xieshang.gateway.limits;

import org.jspecify.annotations.NullMarked;

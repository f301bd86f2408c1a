/** Who may pass: the token check at the edge and the headers that protect a browser. */
@NullMarked
package cn.xieshang.gateway.token;

import org.jspecify.annotations.NullMarked;

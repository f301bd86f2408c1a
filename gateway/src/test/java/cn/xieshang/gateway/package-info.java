/** The real gateway on a real port, in front of a small upstream that notes what arrives. */
@NullMarked
package cn.xieshang.gateway;

import org.jspecify.annotations.NullMarked;

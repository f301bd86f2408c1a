/** Every refusal of the gateway itself as an RFC 9457 problem, Chinese first. */
@NullMarked
package cn.xieshang.gateway.problem;

import org.jspecify.annotations.NullMarked;

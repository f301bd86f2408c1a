/** Tests of the words. */
@NullMarked
package cn.xieshang.gateway.problem;

import org.jspecify.annotations.NullMarked;

/** The list of topics. */
@NullMarked
package cn.xieshang.local.kafka;

import org.jspecify.annotations.NullMarked;

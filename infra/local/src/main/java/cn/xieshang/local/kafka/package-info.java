/** The broker in KRaft mode and its topics. */
@NullMarked
package cn.xieshang.local.kafka;

import org.jspecify.annotations.NullMarked;

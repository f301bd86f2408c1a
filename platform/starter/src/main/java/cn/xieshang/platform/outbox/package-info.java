/** Telling others: the event is stored with the state in one write, and a relay sends it at least once, in order. */
@NullMarked
package cn.xieshang.platform.outbox;

import org.jspecify.annotations.NullMarked;

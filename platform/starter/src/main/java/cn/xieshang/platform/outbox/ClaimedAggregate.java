package cn.xieshang.platform.outbox;

import java.util.List;

/**
 * An aggregate this relay may send for, until the lease ends.
 *
 * @param events the first pending ones, in order
 * @param attempts how often its first event was refused before
 */
record ClaimedAggregate(Object id, List<PendingEvent> events, int attempts) {}

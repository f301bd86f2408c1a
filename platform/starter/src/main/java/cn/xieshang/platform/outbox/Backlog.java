package cn.xieshang.platform.outbox;

import java.time.Duration;

/**
 * What waits to be told.
 *
 * @param aggregates with at least one pending event
 * @param oldest age of the oldest pending event
 */
record Backlog(long aggregates, Duration oldest) {
    static final Backlog NONE = new Backlog(0, Duration.ZERO);
}

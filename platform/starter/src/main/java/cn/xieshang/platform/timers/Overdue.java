package cn.xieshang.platform.timers;

import java.time.Duration;

/**
 * What waits for its handler.
 *
 * @param documents how many, counted up to a limit
 * @param lag how long the oldest has been due
 */
record Overdue(long documents, Duration lag) {
    static final Overdue NONE = new Overdue(0, Duration.ZERO);
}

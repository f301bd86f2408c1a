package cn.xieshang.platform.background;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Twice as long after each failure, up to a limit, and never the same for two replicas. */
public final class Backoff {
    private static final long FIRST_MILLIS = 200;

    private Backoff() {}

    /** @param failures in a row, 0 for the first */
    public static Duration after(int failures, Duration longest) {
        long millis = Math.min(longest.toMillis(), FIRST_MILLIS << Math.min(failures, 20));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
    }
}

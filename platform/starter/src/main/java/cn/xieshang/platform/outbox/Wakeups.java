package cn.xieshang.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells the relay, inside this process, which aggregates have just been written. Only a hint: what does not fit or
 * dies with the process is found by looking for it.
 */
final class Wakeups {
    private static final int REMEMBERED = 2_000;
    private static final String NOTHING = "";

    private final Map<String, BlockingQueue<String>> written = new ConcurrentHashMap<>();

    @SuppressWarnings("ReturnValueIgnored")
    void wake(String collection, String aggregate) {
        queue(collection).offer(aggregate);
    }

    /** Waits for a hint, and takes all there are up to a limit; empty when the time is over. */
    List<String> await(String collection, Duration atMost, int limit) throws InterruptedException {
        BlockingQueue<String> queue = queue(collection);
        List<String> aggregates = new ArrayList<>();
        String first = queue.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (first != null) {
            aggregates.add(first);
            queue.drainTo(aggregates, limit - 1);
        }
        return aggregates.stream()
                .filter(aggregate -> !aggregate.equals(NOTHING))
                .distinct()
                .toList();
    }

    void interruptWaiting(String collection) {
        wake(collection, NOTHING);
    }

    private BlockingQueue<String> queue(String collection) {
        return written.computeIfAbsent(collection, ignored -> new ArrayBlockingQueue<>(REMEMBERED));
    }
}

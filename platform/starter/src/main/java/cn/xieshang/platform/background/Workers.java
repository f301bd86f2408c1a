package cn.xieshang.platform.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** One thread for each worker, begun and ended with the application. */
public class Workers<W extends Worker> implements SmartLifecycle {
    private final List<W> workers;
    private final int phase;
    private final Duration longestRound;
    private final List<Thread> threads = new ArrayList<>();

    /** @param longestRound what is given to a round under way before it is interrupted */
    public Workers(List<W> workers, int phase, Duration longestRound) {
        this.workers = List.copyOf(workers);
        this.phase = phase;
        this.longestRound = longestRound;
    }

    public final List<W> workers() {
        return workers;
    }

    @Override
    public final void start() {
        for (W worker : workers) {
            threads.add(Thread.ofVirtual().name(worker.name()).start(worker));
        }
    }

    @Override
    public void stop() {
        workers.forEach(Worker::stop);
        try {
            for (Thread thread : threads) {
                thread.join(longestRound);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public final boolean isRunning() {
        return !threads.isEmpty();
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}

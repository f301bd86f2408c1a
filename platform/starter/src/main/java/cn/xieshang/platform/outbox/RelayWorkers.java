package cn.xieshang.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** One thread for each collection. Begins before the web server takes requests and ends after the last one. */
final class RelayWorkers implements SmartLifecycle {
    private static final long LONGEST_ROUND_MILLIS = 9_000;

    private final List<RelayWorker> workers;
    private final Runnable release;
    private final List<Thread> threads = new ArrayList<>();

    /** @param release what the workers share and nobody needs after them */
    RelayWorkers(List<RelayWorker> workers, Runnable release) {
        this.workers = List.copyOf(workers);
        this.release = release;
    }

    List<RelayWorker> workers() {
        return workers;
    }

    @Override
    public void start() {
        for (RelayWorker worker : workers) {
            threads.add(Thread.ofVirtual()
                    .name("outbox-" + worker.outbox().collection())
                    .start(worker));
        }
    }

    @Override
    public void stop() {
        workers.forEach(RelayWorker::stop);
        try {
            for (Thread thread : threads) {
                thread.join(LONGEST_ROUND_MILLIS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        threads.forEach(Thread::interrupt);
        threads.clear();
        release.run();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    @Override
    public int getPhase() {
        return 0;
    }
}

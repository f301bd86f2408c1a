package cn.xieshang.platform.outbox;

import cn.xieshang.platform.background.Workers;
import java.time.Duration;
import java.util.List;

/** One relay for each collection. Begins before the web server takes requests and ends after the last one. */
final class RelayWorkers extends Workers<RelayWorker> {
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(9);

    private final Runnable release;

    /** @param release what the workers share and nobody needs after them */
    RelayWorkers(List<RelayWorker> workers, Runnable release) {
        super(workers, 0, LONGEST_ROUND);
        this.release = release;
    }

    @Override
    public void stop() {
        super.stop();
        release.run();
    }
}

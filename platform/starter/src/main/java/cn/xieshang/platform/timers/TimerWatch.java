package cn.xieshang.platform.timers;

import cn.xieshang.platform.background.Backoff;
import cn.xieshang.platform.background.Worker;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for what is due for as long as the process lives. Rests while the store is away, and never gives up. */
final class TimerWatch implements Worker {
    private static final Logger LOG = LoggerFactory.getLogger(TimerWatch.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);
    private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(15);
    /** Looking may cost a twentieth of the time: a store without an index on it scans. */
    private static final int LOOKING_SHARE = 20;

    private final TimerCollection timers;
    private final DueDocuments documents;
    private final TimerSweep sweep;
    private final TimerSettings settings;
    private final TimerMeters meters;
    private final CountDownLatch stopping = new CountDownLatch(1);

    private long nextSample = System.nanoTime();
    private boolean indexed;
    private int failures;
    private volatile @Nullable String trouble;
    private volatile Overdue overdue = Overdue.NONE;

    TimerWatch(
            TimerCollection timers,
            DueDocuments documents,
            TimerSweep sweep,
            TimerSettings settings,
            TimerMeters meters) {
        this.timers = timers;
        this.documents = documents;
        this.sweep = sweep;
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public String name() {
        return "timers-" + timers.collection();
    }

    @Override
    public void run() {
        try {
            Duration pause = jittered(settings.poll());
            while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
    }

    TimerCollection timers() {
        return timers;
    }

    TimerSweep sweep() {
        return sweep;
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    Overdue overdue() {
        return overdue;
    }

    /** @return how long to rest after it */
    private Duration look() throws InterruptedException {
        try {
            prepare();
            long started = System.nanoTime();
            int handled = goesOn() ? sweep.sweep(this::goesOn) : 0;
            Duration fairRest = Duration.ofNanos((System.nanoTime() - started) * LOOKING_SHARE);
            recovered();
            boolean costly = handled == 0 && fairRest.compareTo(settings.poll()) > 0;
            return jittered(costly ? fairRest : settings.poll());
        } catch (RuntimeException storeAway) {
            return rest(storeAway);
        }
    }

    private void prepare() {
        if (!indexed) {
            documents.createIndex();
            indexed = true;
        }
    }

    /** A catch-up takes its time and is to be seen meanwhile. */
    private boolean goesOn() {
        if (System.nanoTime() >= nextSample) {
            overdue = documents.overdue();
            meters.overdue(timers, overdue);
            nextSample = System.nanoTime() + BETWEEN_SAMPLES.toNanos();
        }
        return stopping.getCount() > 0;
    }

    private void recovered() {
        if (failures > 0) {
            LOG.atInfo().addKeyValue("collection", timers.collection()).log("timers are watched again");
        }
        failures = 0;
        trouble = null;
    }

    private Duration rest(RuntimeException cause) {
        trouble = cause.getClass().getSimpleName();
        meters.failed(timers, cause);
        if (failures == 0) {
            LOG.atWarn().addKeyValue("collection", timers.collection()).log("timers wait: {}", cause.toString());
        }
        return Backoff.after(failures++, LONGEST_REST);
    }

    /** Replicas that began together do not look together. */
    private static Duration jittered(Duration pause) {
        long millis = pause.toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
    }
}

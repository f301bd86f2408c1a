package cn.xieshang.platform.outbox;

import cn.xieshang.platform.background.Backoff;
import cn.xieshang.platform.background.Worker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves one collection for as long as the process lives: at once what has just been written here, and now and then
 * whatever else waits. Rests while the broker or the store is away, and never gives up.
 */
final class RelayWorker implements Worker {
    private static final Logger LOG = LoggerFactory.getLogger(RelayWorker.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);
    private static final Duration SECOND_LOOK = Duration.ofMillis(50);
    private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(15);
    /** Looking may cost a twentieth of the time: a store without an index on it scans. */
    private static final int LOOKING_SHARE = 20;

    private final OutboxCollection outbox;
    private final PendingAggregates pending;
    private final OutboxRelay relay;
    private final Wakeups wakeups;
    private final RelaySettings settings;
    private final OutboxMeters meters;
    private final CountDownLatch stopping = new CountDownLatch(1);

    private long nextLook = System.nanoTime();
    private long nextSample = System.nanoTime();
    private boolean indexed;
    private volatile int failures;
    private volatile @Nullable String trouble;
    private volatile Backlog backlog = Backlog.NONE;

    RelayWorker(
            OutboxCollection outbox,
            PendingAggregates pending,
            OutboxRelay relay,
            Wakeups wakeups,
            RelaySettings settings,
            OutboxMeters meters) {
        this.outbox = outbox;
        this.pending = pending;
        this.relay = relay;
        this.wakeups = wakeups;
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public void run() {
        try {
            while (stopping.getCount() > 0) {
                step(Duration.ofNanos(Math.max(0, nextLook - System.nanoTime())));
            }
            if (failures == 0) {
                step(Duration.ZERO);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String name() {
        return "outbox-" + outbox.collection();
    }

    @Override
    public void stop() {
        stopping.countDown();
        wakeups.interruptWaiting(outbox.collection());
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    Backlog backlog() {
        return backlog;
    }

    OutboxCollection outbox() {
        return outbox;
    }

    private void step(Duration wait) throws InterruptedException {
        List<String> written = wakeups.await(outbox.collection(), wait, settings.batch());
        try {
            prepare();
            if (!written.isEmpty()) {
                OutboxRelay.Round round = relay.sendThese(written);
                note(round);
                if (round.claimed() == 0) {
                    lookIn(SECOND_LOOK);
                }
            }
            if (failures == 0 || written.isEmpty()) {
                look();
            }
        } catch (RuntimeException storeAway) {
            rest(storeAway);
        }
    }

    private void prepare() {
        if (!indexed) {
            pending.createIndex();
            indexed = true;
        }
        if (System.nanoTime() >= nextSample) {
            backlog = pending.backlog();
            meters.backlog(outbox, backlog);
            nextSample = System.nanoTime() + BETWEEN_SAMPLES.toNanos();
        }
    }

    private void look() throws InterruptedException {
        long started = System.nanoTime();
        if (started < nextLook) {
            return;
        }
        OutboxRelay.Round round = relay.sendWhatWaits();
        Duration cost = Duration.ofNanos(System.nanoTime() - started);
        nextLook = System.nanoTime();
        if (!round.full()) {
            Duration pause = cost.multipliedBy(round.claimed() == 0 ? LOOKING_SHARE : 1);
            lookIn(pause.compareTo(settings.poll()) > 0 ? pause : settings.poll());
        }
        if (round.claimed() == 0 && backlog.aggregates() > 0) {
            nextSample = nextLook;
        }
        note(round);
    }

    private void lookIn(Duration pause) {
        nextLook = System.nanoTime() + pause.toNanos();
    }

    private void note(OutboxRelay.Round round) throws InterruptedException {
        Throwable away = round.outcome().away();
        if (away != null) {
            rest(away);
        } else if (failures > 0) {
            LOG.atInfo().addKeyValue("collection", outbox.collection()).log("events are sent again");
            failures = 0;
            trouble = null;
        }
    }

    private void rest(Throwable cause) throws InterruptedException {
        trouble = cause.getClass().getSimpleName();
        meters.failure(outbox, trouble);
        if (failures == 0) {
            LOG.atWarn()
                    .addKeyValue("collection", outbox.collection())
                    .log("events wait, commands go on: {}", cause.toString());
        }
        Duration pause = Backoff.after(failures++, LONGEST_REST);
        nextLook = System.nanoTime() + pause.toNanos();
        if (stopping.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
            LOG.atDebug().addKeyValue("collection", outbox.collection()).log("stopped while events wait");
        }
    }
}

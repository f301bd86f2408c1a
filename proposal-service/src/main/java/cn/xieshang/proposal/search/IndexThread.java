package cn.xieshang.proposal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks at the store again and again, in a thread of its own: cutting texts is work for the processor, which a virtual
 * thread would do at the expense of requests. It is never interrupted, that would close the files under Lucene.
 */
@Component
class IndexThread implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexThread.class);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);
    private static final Duration LAST_LOOK = Duration.ofSeconds(10);

    /** Looking takes at most a fifth of the time, also where the store finds nothing by index. */
    private static final int REST = 4;

    private final IndexFollower follower;
    private final ProposalIndex index;
    private final SearchSettings settings;
    private volatile @Nullable Run run;
    private volatile @Nullable String trouble;

    private record Run(Thread thread, CountDownLatch end) {}

    IndexThread(IndexFollower follower, ProposalIndex index, SearchSettings settings) {
        this.follower = follower;
        this.index = index;
        this.settings = settings;
    }

    /** What keeps the index from following, if anything does. */
    @Nullable
    String trouble() {
        return trouble;
    }

    @Override
    public void start() {
        CountDownLatch end = new CountDownLatch(1);
        run = new Run(Thread.ofPlatform().daemon().name("proposal-index").start(() -> follow(end)), end);
    }

    @Override
    public void stop() {
        Run ending = run;
        run = null;
        try {
            if (ending != null) {
                ending.end().countDown();
                ending.thread().join(LAST_LOOK);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return run != null;
    }

    private void follow(CountDownLatch end) {
        try {
            Duration pause;
            do {
                long started = System.nanoTime();
                boolean more = look();
                pause = more ? Duration.ZERO : pauseAfter(Duration.ofNanos(System.nanoTime() - started));
            } while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pauseAfter(Duration look) {
        Duration rest = look.multipliedBy(REST);
        return rest.compareTo(settings.poll()) > 0 ? rest : settings.poll();
    }

    private boolean look() {
        try {
            boolean more = follower.look();
            index.commitAfter(BETWEEN_COMMITS);
            trouble = null;
            return more;
        } catch (IOException | UncheckedIOException | AlreadyClosedException | SearchNotReadyException broken) {
            tell("the index is broken and opened again", broken);
            reopen();
        } catch (RuntimeException away) {
            tell("the store cannot be followed", away);
        }
        return false;
    }

    private void reopen() {
        try {
            index.reopen();
            follower.startOver();
        } catch (IOException | RuntimeException still) {
            tell("the index cannot be opened", still);
        }
    }

    /** Once, not with every look. */
    private void tell(String what, Exception failure) {
        if (trouble == null) {
            LOG.warn("{}: {}", what, failure.toString());
        }
        trouble = what;
    }
}

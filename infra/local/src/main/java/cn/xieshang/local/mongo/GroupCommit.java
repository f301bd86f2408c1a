package cn.xieshang.local.mongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Answers a write only after the store's file holds it. Commands run beside each other; a commit waits until none is half
 * done, so the file never shows an index entry without its document, and one commit serves all commands that wait for it.
 */
final class GroupCommit {
    private final ReentrantReadWriteLock quiet = new ReentrantReadWriteLock();
    private final AtomicLong done = new AtomicLong();
    private final Runnable commit;
    private long committed;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    <T> T write(Supplier<T> command) {
        try {
            return run(command);
        } finally {
            // also after a failure: what a command did before it failed is in the store, and later answers build on it
            commitUpTo(done.incrementAndGet());
        }
    }

    /** Runs when no command is half done. */
    void whileQuiet(Runnable action) {
        quiet.writeLock().lock();
        try {
            action.run();
        } finally {
            quiet.writeLock().unlock();
        }
    }

    private <T> T run(Supplier<T> command) {
        quiet.readLock().lock();
        try {
            return command.get();
        } finally {
            quiet.readLock().unlock();
        }
    }

    private void commitUpTo(long mine) {
        whileQuiet(() -> {
            if (committed < mine) {
                long upTo = done.get();
                commit.run();
                committed = upTo;
            }
        });
    }
}

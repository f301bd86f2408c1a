package cn.xieshang.local.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/** The embedded server as a process: {@code EmbeddedMongo PORT FILE}. Ends in order on SIGTERM. */
public final class EmbeddedMongo {
    private static final int COMPACTION_SECONDS = 10;
    private static final int COMPACTION_MILLIS = 100;
    private static final long WORTH_COMPACTING_BYTES = 32L << 20;
    private static final int WORTH_COMPACTING_FILL_PERCENT = 60;

    private EmbeddedMongo() {}

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        MVStore store = open(file);
        DurableBackend backend = new DurableBackend(store);
        MongoServer server = new MongoServer(backend);
        ScheduledExecutorService compaction = compaction(store, backend);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            compaction.shutdownNow();
            server.shutdownNow();
        }));
        server.bind("127.0.0.1", port);
    }

    /**
     * Commits happen only where {@link GroupCommit} wants them: no background commit, none because of much unsaved memory.
     * Space may be used again at once, because the promise is about a killed process, not about a power cut.
     */
    private static MVStore open(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(8)
                .open();
        store.setRetentionTime(0);
        return store;
    }

    private static ScheduledExecutorService compaction(MVStore store, DurableBackend backend) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("compaction").factory());
        timer.scheduleWithFixedDelay(
                () -> {
                    if (store.getFileStore().size() > WORTH_COMPACTING_BYTES
                            && store.getFileStore().getFillRate() < WORTH_COMPACTING_FILL_PERCENT) {
                        backend.compact(COMPACTION_MILLIS);
                    }
                },
                COMPACTION_SECONDS,
                COMPACTION_SECONDS,
                TimeUnit.SECONDS);
        return timer;
    }
}

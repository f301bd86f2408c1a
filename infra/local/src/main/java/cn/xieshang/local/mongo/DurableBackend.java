package cn.xieshang.local.mongo;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server's backend, made durable: an acknowledged write survives {@code kill -9} of the process. */
final class DurableBackend extends H2Backend {
    private static final Logger LOG = LoggerFactory.getLogger(DurableBackend.class);
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "hello",
            "ismaster",
            "ping",
            "buildinfo",
            "killcursors",
            "listcollections",
            "listindexes",
            "listdatabases",
            "serverstatus",
            "endsessions");

    private final MVStore store;
    private final GroupCommit commits;

    DurableBackend(MVStore store) {
        super(store);
        this.store = store;
        this.commits = new GroupCommit(this::commitOrDie);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (READS.contains(command.toLowerCase(Locale.ROOT))) {
            return super.handleCommand(channel, database, command, query);
        }
        return commits.write(() -> super.handleCommand(channel, database, command, query));
    }

    /** Gives free space in the file back to use, for at most about the given time, during which writes wait. */
    void compact(int millis) {
        commits.whileQuiet(() -> store.compactFile(millis));
    }

    /** A store that cannot write must not go on answering from memory: it stops, and what was acknowledged is in the file. */
    private void commitOrDie() {
        if (!store.hasUnsavedChanges()) {
            return;
        }
        try {
            store.commit();
        } catch (MVStoreException e) {
            LOG.error("the store's file cannot be written, stopping", e);
            Runtime.getRuntime().halt(1);
        }
    }
}

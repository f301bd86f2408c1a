package cn.xieshang.member.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Objects;
import java.util.UUID;

/** The server of {@code MONGODB_URI_TEST}, or one inside this process; always an empty database. */
final class EmbeddedStore {
    private static final String SERVER = Objects.requireNonNullElseGet(
            System.getenv("MONGODB_URI_TEST"), () -> new MongoServer(new MemoryBackend()).bindAndGetConnectionString());

    private EmbeddedStore() {}

    static String uri() {
        int options = SERVER.indexOf('?');
        String hosts = (options < 0 ? SERVER : SERVER.substring(0, options)).replaceAll("/$", "");
        return hosts + "/test-" + UUID.randomUUID() + (options < 0 ? "" : SERVER.substring(options));
    }
}

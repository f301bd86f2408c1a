package cn.xieshang.test;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Empty databases on the server that {@code MONGODB_URI_TEST} names, or on one inside this process. */
public final class TestStore {
    /** Whether a real server is asked: only there do plans and times mean anything. */
    public static final boolean REAL = System.getenv("MONGODB_URI_TEST") != null;

    private static final String SERVER = Objects.requireNonNullElseGet(
            System.getenv("MONGODB_URI_TEST"), () -> new MongoServer(new MemoryBackend()).bindAndGetConnectionString());

    private TestStore() {}

    /** The URI of a new, empty database. */
    public static String uri() {
        int options = SERVER.indexOf('?');
        String hosts = (options < 0 ? SERVER : SERVER.substring(0, options)).replaceAll("/$", "");
        return hosts + "/" + name() + (options < 0 ? "" : SERVER.substring(options));
    }

    /** A new, empty database. */
    public static MongoTemplate template() {
        return new MongoTemplate(Client.INSTANCE, name());
    }

    private static String name() {
        return "test-" + UUID.randomUUID();
    }

    private static final class Client {
        static final MongoClient INSTANCE = MongoClients.create(SERVER);
    }
}

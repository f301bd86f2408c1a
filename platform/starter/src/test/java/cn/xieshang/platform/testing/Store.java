package cn.xieshang.platform.testing;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The server of {@code MONGODB_URI_TEST}, or one inside this process; every test class has its own database. */
public final class Store {
    /** Whether a server with indexes is asked; the one inside this process scans. */
    public static final boolean INDEXED = System.getenv("MONGODB_URI_TEST") != null;

    private static final String SERVER = Objects.requireNonNullElseGet(System.getenv("MONGODB_URI_TEST"), Store::start);
    private static final MongoClient CLIENT = MongoClients.create(new ConnectionString(SERVER));

    private final String database = "test-" + UUID.randomUUID();
    private final MongoTemplate template = new MongoTemplate(CLIENT, database);

    public MongoTemplate template() {
        return template;
    }

    public MongoCollection<Document> collection(String name) {
        return template.getCollection(name);
    }

    public String uri() {
        int options = SERVER.indexOf('?');
        String hosts = (options < 0 ? SERVER : SERVER.substring(0, options)).replaceAll("/$", "");
        return hosts + '/' + database + (options < 0 ? "" : SERVER.substring(options));
    }

    private static String start() {
        return new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
    }
}

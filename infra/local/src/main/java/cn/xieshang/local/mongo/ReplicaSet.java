package cn.xieshang.local.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.bson.Document;

/** Talks to a MongoDB as its operator would. */
public final class ReplicaSet {
    static final String NAME = "xieshang";
    private static final int ALREADY_INITIALIZED = 23;

    private ReplicaSet() {}

    /** A mongod that is ready to write: made a replica set of one if it is none yet, and elected. */
    public static boolean primary(int port) {
        try (MongoClient client = client("mongodb://127.0.0.1:" + port + "/?directConnection=true")) {
            initiate(client, port);
            return client.getDatabase("admin")
                    .runCommand(new Document("hello", 1))
                    .getBoolean("isWritablePrimary", false);
        } catch (MongoException notYet) {
            return false;
        }
    }

    public static boolean answers(String uri) {
        try (MongoClient client = client(uri)) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            return true;
        } catch (MongoException no) {
            return false;
        }
    }

    private static void initiate(MongoClient client, int port) {
        Document self = new Document("_id", 0).append("host", "127.0.0.1:" + port);
        Document set = new Document("_id", NAME).append("members", List.of(self));
        try {
            client.getDatabase("admin").runCommand(new Document("replSetInitiate", set));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != ALREADY_INITIALIZED) {
                throw e;
            }
        }
    }

    private static MongoClient client(String uri) {
        String separator = uri.contains("?") ? "&" : "?";
        return MongoClients.create(
                uri.contains("serverSelectionTimeoutMS")
                        ? uri
                        : uri + separator + "serverSelectionTimeoutMS=3000&connectTimeoutMS=2000");
    }
}

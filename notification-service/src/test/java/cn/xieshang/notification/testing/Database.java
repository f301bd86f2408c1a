package cn.xieshang.notification.testing;

import cn.xieshang.test.TestStore;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An empty database that can say what it is asked. */
public final class Database {
    private static final Queries QUERIES = new Queries();
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestStore.uri()))
            .addCommandListener(QUERIES)
            .build());

    private final String database = "test-" + UUID.randomUUID();
    private final MongoTemplate template = new MongoTemplate(CLIENT, database);

    public MongoTemplate template() {
        return template;
    }

    /** From now on: the queries of this database, in a form that can be explained. */
    public List<Document> recordQueries() {
        return QUERIES.record(database);
    }

    private static final class Queries implements CommandListener {
        private static final Set<String> PARTS = Set.of(
                "find",
                "filter",
                "sort",
                "limit",
                "projection",
                "aggregate",
                "pipeline",
                "cursor",
                "delete",
                "deletes");
        private final Map<String, List<Document>> recorded = new ConcurrentHashMap<>();

        List<Document> record(String database) {
            return recorded.computeIfAbsent(database, _ -> new CopyOnWriteArrayList<>());
        }

        @Override
        public void commandStarted(CommandStartedEvent event) {
            List<Document> queries = recorded.get(event.getDatabaseName());
            if (queries != null && Set.of("find", "aggregate", "delete").contains(event.getCommandName())) {
                var query = Document.parse(event.getCommand().toJson());
                query.keySet().retainAll(PARTS);
                queries.add(query);
            }
        }
    }
}

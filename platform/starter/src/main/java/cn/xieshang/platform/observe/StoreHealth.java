package cn.xieshang.platform.observe;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whether the store answers, asked in a way that every server of its protocol understands, the embedded one too. */
final class StoreHealth extends AbstractHealthIndicator {
    private final MongoOperations mongo;

    StoreHealth(MongoOperations mongo) {
        super("the store does not answer");
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        mongo.executeCommand(new Document("ping", 1));
        builder.up();
    }
}

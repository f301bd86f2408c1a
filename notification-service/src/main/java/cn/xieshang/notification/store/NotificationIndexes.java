package cn.xieshang.notification.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexOptions;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The indexes, made at start; there already is as good. */
@Component
class NotificationIndexes implements InitializingBean {
    private final MongoTemplate mongo;

    NotificationIndexes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void afterPropertiesSet() {
        var notifications = mongo.getCollection(NotificationStore.COLLECTION);
        notifications.createIndex(ascending("audience", "key"), new IndexOptions().unique(true));
        notifications.createIndex(ascending("audience", "previous"), new IndexOptions().unique(true));
        notifications.createIndex(ascending("key"));
        var marks = mongo.getCollection(ReadMarks.MARKS);
        marks.createIndex(ascending("reader", "audience", "key"));
        marks.createIndex(ascending("key"));
        mongo.getCollection(Wakeups.COLLECTION).createIndex(ascending("at"));
    }
}

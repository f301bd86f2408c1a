package cn.xieshang.member.care.testing;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.platform.outbox.EventJson;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Carries what waits in the outbox to who hears it, as the broker would. */
public final class Heard {
    private final MongoOperations mongo;
    private final IncomingEvents listener;

    public Heard(MongoOperations mongo, IncomingEvents listener) {
        this.mongo = mongo;
        this.listener = listener;
    }

    /** All that was told of the collection's documents; the next time again. */
    public void all(String collection) {
        for (Document document : mongo.getCollection(collection).find()) {
            document.getList("outbox", Document.class).forEach(this::hear);
        }
    }

    private void hear(Document told) {
        IncomingEvents.Handler<?> handler = listener.handler(told.getString("type"));
        if (handler != null) {
            handle(handler, told);
        }
    }

    private static <T> void handle(IncomingEvents.Handler<T> handler, Document told) {
        var event = new IncomingEvent(
                told.getString("id"),
                told.getString("type"),
                told.getString("subject"),
                told.getDate("time").toInstant(),
                told.getLong("sequence"),
                new OfficeId(told.getString("office")),
                new DistrictId(told.getString("district")));
        handler.action().accept(event, EventJson.mapper().readValue(told.getString("data"), handler.payload()));
    }
}

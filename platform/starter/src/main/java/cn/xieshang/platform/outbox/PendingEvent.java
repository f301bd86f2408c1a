package cn.xieshang.platform.outbox;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An event as it waits inside its aggregate's document: the finished message, headers and JSON. */
record PendingEvent(
        String id,
        String type,
        String subject,
        @Nullable String office,
        @Nullable String district,
        long sequence,
        Instant time,
        String dataschema,
        @Nullable String traceparent,
        String data) {

    Document toDocument() {
        Document document = new Document("id", id)
                .append("type", type)
                .append("subject", subject)
                .append("sequence", sequence)
                .append("time", Date.from(time))
                .append("dataschema", dataschema)
                .append("data", data);
        appendIfPresent(document, "office", office);
        appendIfPresent(document, "district", district);
        appendIfPresent(document, "traceparent", traceparent);
        return document;
    }

    static PendingEvent from(Document document) {
        return new PendingEvent(
                document.get("id", String.class),
                document.get("type", String.class),
                document.get("subject", String.class),
                document.getString("office"),
                document.getString("district"),
                document.get("sequence", Number.class).longValue(),
                document.get("time", Date.class).toInstant(),
                document.get("dataschema", String.class),
                document.getString("traceparent"),
                document.get("data", String.class));
    }

    private static void appendIfPresent(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}

package cn.xieshang.notification.store;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored shape of a notification. */
final class NotificationDocument {
    private NotificationDocument() {}

    static Document from(Notification notification, long previous) {
        Content content = notification.content();
        var subject = new Document("kind", content.subject().kind())
                .append("id", content.subject().id());
        putIfThere(subject, "serial", content.subject().serial());
        var document = new Document("_id", notification.id())
                .append("audience", notification.audience().value())
                .append("key", notification.key())
                .append("previous", previous)
                .append("event", content.event())
                .append("code", content.code())
                .append("at", Date.from(content.at()))
                .append("subject", subject)
                .append("parameters", new Document(new LinkedHashMap<String, Object>(content.parameters())));
        putIfThere(document, "office", content.office());
        putIfThere(document, "district", content.district());
        return document;
    }

    static Notification toNotification(Document document) {
        Document subject = document.get("subject", Document.class);
        var parameters = new LinkedHashMap<String, String>();
        for (Map.Entry<String, Object> parameter :
                document.get("parameters", Document.class).entrySet()) {
            parameters.put(parameter.getKey(), parameter.getValue().toString());
        }
        return new Notification(
                document.getString("_id"),
                new Audience(document.getString("audience")),
                document.getLong("key"),
                new Content(
                        document.getString("event"),
                        document.getString("code"),
                        document.getString("office"),
                        document.getString("district"),
                        document.getDate("at").toInstant(),
                        new Content.Subject(
                                subject.getString("kind"), subject.getString("id"), subject.getString("serial")),
                        parameters));
    }

    private static void putIfThere(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.put(field, value);
        }
    }
}

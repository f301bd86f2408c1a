package cn.xieshang.notification.live;

import cn.xieshang.notification.delivery.UnreadCount;
import cn.xieshang.notification.delivery.Wording;
import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Audiences;
import cn.xieshang.notification.store.Notification;
import cn.xieshang.notification.store.ReadMarks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What goes over the wire: {@code text/event-stream} of the WHATWG. */
@Component
class StreamText {
    /** Comes first: how long a client waits before it comes back. */
    static final String GREETING = "retry: 3000\n\n";

    static final String HEARTBEAT = ":\n\n";

    private final Wording wording;
    private final UnreadCount unread;
    private final ReadMarks marks;
    private final JsonMapper json;

    StreamText(Wording wording, UnreadCount unread, ReadMarks marks, JsonMapper json) {
        this.wording = wording;
        this.unread = unread;
        this.marks = marks;
        this.json = json;
    }

    String notification(String position, Notification notification, boolean read, Locale locale) {
        return event(position, "notification", json.writeValueAsString(wording.item(notification, read, locale)));
    }

    String unread(String position, Audiences mine) {
        return event(position, "unread", json.writeValueAsString(unread.of(mine)));
    }

    String end(String position, EndReason reason) {
        return event(position, "end", json.writeValueAsString(Map.of("reason", reason.code())));
    }

    Set<String> readAmong(Audiences mine, List<Notification> shown) {
        Map<Audience, Long> floors = marks.floors(mine);
        return marks.readAmong(mine.reader(), floors, shown);
    }

    private static String event(String position, String name, String data) {
        return "id: " + position + "\nevent: " + name + "\ndata: " + data + "\n\n";
    }
}

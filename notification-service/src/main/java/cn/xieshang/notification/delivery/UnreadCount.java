package cn.xieshang.notification.delivery;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Audiences;
import cn.xieshang.notification.store.NotificationStore;
import cn.xieshang.notification.store.ReadMarks;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the unread by index, and not further than anyone wants to know. */
@Component
public class UnreadCount {
    private final NotificationStore store;
    private final ReadMarks marks;

    UnreadCount(NotificationStore store, ReadMarks marks) {
        this.store = store;
        this.marks = marks;
    }

    public Unread of(Audiences mine) {
        Map<Audience, Long> floors = marks.floors(mine);
        long counted = 0;
        for (Audience audience : mine.all()) {
            long floor = floors.getOrDefault(audience, 0L);
            long read = marks.countAbove(mine.reader(), audience, floor);
            long all = store.countAbove(audience, floor, Unread.MOST + 1 - counted + read);
            counted += Math.max(0, all - read);
            if (counted > Unread.MOST) {
                break;
            }
        }
        return Unread.of(counted);
    }
}

package cn.xieshang.notification.delivery;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Audiences;
import cn.xieshang.notification.store.InboxPlace;
import cn.xieshang.notification.store.Notification;
import cn.xieshang.notification.store.NotificationStore;
import cn.xieshang.notification.store.ReadMarks;
import cn.xieshang.platform.paging.Cursor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one account finds in its inbox, and what it does there. */
@Component
public class Inbox {
    /** How many pages are looked through for unread ones before a short page with a way on is given. */
    private static final int LOOKS = 10;

    private final NotificationStore store;
    private final ReadMarks marks;
    private final Wording wording;
    private final Bell bell;

    Inbox(NotificationStore store, ReadMarks marks, Wording wording, Bell bell) {
        this.store = store;
        this.marks = marks;
        this.wording = wording;
        this.bell = bell;
    }

    public Page<InboxItem> list(Audiences mine, Paging paging, Locale locale) {
        Map<Audience, Long> floors = marks.floors(mine);
        List<Notification> found = store.newest(mine, place(paging), Map.of(), paging.fetch());
        Page<Notification> page = paging.page(found, last -> InboxPlace.of(last).toString());
        var read = marks.readAmong(mine.reader(), floors, page.items());
        return new Page<>(
                page.items().stream()
                        .map(each -> wording.item(each, read.contains(each.id()), locale))
                        .toList(),
                page.next());
    }

    /** Only what is not read yet. A page may be short although more follows: {@code next} says so. */
    public Page<InboxItem> listUnread(Audiences mine, Paging paging, Locale locale) {
        Map<Audience, Long> floors = marks.floors(mine);
        var unread = new ArrayList<InboxItem>();
        InboxPlace last = place(paging);
        for (int look = 0; look < LOOKS; look++) {
            List<Notification> found = store.newest(mine, last, floors, paging.fetch());
            var read = marks.readAmong(mine.reader(), floors, found);
            for (Notification each : found) {
                if (!read.contains(each.id())) {
                    if (unread.size() == paging.limit()) {
                        return page(unread, last);
                    }
                    unread.add(wording.item(each, false, locale));
                }
                last = InboxPlace.of(each);
            }
            if (found.size() < paging.fetch()) {
                return page(unread, null);
            }
        }
        return page(unread, last);
    }

    public void read(Audiences mine, String id) {
        Notification notification = store.find(mine, id);
        marks.mark(mine.reader(), notification);
        bell.read(mine.reader());
    }

    /** Everything at and below this one in the list is read; what arrives later is not, however old its event. */
    public void readUpTo(Audiences mine, String id) {
        InboxPlace place = InboxPlace.of(store.find(mine, id));
        for (Audience audience : mine.all()) {
            long key = store.newestKeyUpTo(audience, place);
            if (key > 0) {
                marks.markUpTo(mine.reader(), audience, key);
            }
        }
        bell.read(mine.reader());
    }

    private static @Nullable InboxPlace place(Paging paging) {
        String after = paging.after();
        return after == null ? null : InboxPlace.parse(after);
    }

    private static Page<InboxItem> page(List<InboxItem> items, @Nullable InboxPlace last) {
        return new Page<>(items, last == null ? null : Cursor.encode(last.toString()));
    }
}

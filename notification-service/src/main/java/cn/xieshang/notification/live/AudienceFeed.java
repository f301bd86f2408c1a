package cn.xieshang.notification.live;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Notification;
import cn.xieshang.notification.store.NotificationStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The newest end of one audience's sequence, read once for all its streams. Who is further behind than it remembers
 * reads from the store.
 */
final class AudienceFeed {
    private static final int REMEMBERED = 64;
    private static final int PAGE = 100;
    private static final long NOT_STARTED = -1;

    private final Audience audience;
    private final NotificationStore store;
    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet(1);
    private final ReentrantLock lock = new ReentrantLock();

    /** All with a key above {@link #floor} up to {@link #head}. */
    private List<Notification> tail = List.of();

    private long floor = NOT_STARTED;
    private long head = NOT_STARTED;

    AudienceFeed(Audience audience, NotificationStore store) {
        this.audience = audience;
        this.store = store;
    }

    void add(LiveStream stream) {
        streams.add(stream);
    }

    boolean removeAndIsEmpty(LiveStream stream) {
        streams.remove(stream);
        return streams.isEmpty();
    }

    /** Where a stream begins that wants only what is new: the end in the store, not the one last seen here. */
    long freshHead() {
        refresh();
        lock.lock();
        try {
            return head;
        } finally {
            lock.unlock();
        }
    }

    /** Reads what is new and wakes the streams if there is anything. */
    void refresh() {
        if (readNew()) {
            streams.forEach(LiveStream::wake);
        }
    }

    List<Notification> after(long key) {
        lock.lock();
        try {
            start();
            if (key >= floor) {
                return tail.stream().filter(each -> each.key() > key).toList();
            }
        } finally {
            lock.unlock();
        }
        return store.after(audience, key, PAGE);
    }

    private boolean readNew() {
        lock.lock();
        try {
            start();
            boolean any = false;
            List<Notification> page;
            do {
                page = store.after(audience, head, PAGE);
                if (!page.isEmpty()) {
                    append(page);
                    any = true;
                }
            } while (page.size() == PAGE);
            return any;
        } finally {
            lock.unlock();
        }
    }

    private void append(List<Notification> page) {
        var longer = new ArrayList<>(tail);
        longer.addAll(page);
        int surplus = longer.size() - REMEMBERED;
        if (surplus > 0) {
            floor = longer.get(surplus - 1).key();
            longer = new ArrayList<>(longer.subList(surplus, longer.size()));
        }
        tail = List.copyOf(longer);
        head = page.getLast().key();
    }

    private void start() {
        if (head == NOT_STARTED) {
            head = store.newestKey(audience);
            floor = head;
        }
    }
}

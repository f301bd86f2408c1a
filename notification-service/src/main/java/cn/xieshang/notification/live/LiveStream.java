package cn.xieshang.notification.live;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Notification;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listening client. It holds no queue, only how far the client has come: whenever woken, it sends what follows, on
 * one virtual thread at a time. A client that reads slowly costs nothing but its own delay; one that does not read at
 * all is cut by the wire, and resumes from what it has got.
 */
final class LiveStream {
    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);
    private static final Comparator<Notification> IN_ORDER =
            Comparator.comparingLong(Notification::key).thenComparing(Notification::audience);

    private final StreamRequest request;
    private final StreamText text;
    private final Clock clock;
    private final List<Audience> audiences;
    private final AudienceFeed[] feeds;
    private final long[] keys;
    private final AtomicInteger work = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable Wire wire;
    private volatile @Nullable Runnable whenOver;
    private volatile @Nullable EndReason ending;
    private volatile boolean unreadNow = true;
    private volatile boolean unreadSoon;
    private volatile boolean heartbeatDue;
    private volatile long written;
    private boolean caughtUp;

    LiveStream(StreamRequest request, StreamText text, Clock clock) {
        this.request = request;
        this.text = text;
        this.clock = clock;
        audiences = request.mine().all();
        feeds = new AudienceFeed[audiences.size()];
        keys = new long[feeds.length];
    }

    /** Listens first and looks then, so that nothing falls in between. */
    void join(AudienceFeeds all, Map<String, Long> from) {
        for (int i = 0; i < keys.length; i++) {
            feeds[i] = all.join(audiences.get(i), this);
        }
        for (int i = 0; i < keys.length; i++) {
            long head = feeds[i].freshHead();
            keys[i] = Math.min(head, from.getOrDefault(audiences.get(i).shortName(), head));
        }
    }

    void leave(AudienceFeeds all) {
        audiences.forEach(audience -> all.leave(audience, this));
    }

    void connect(Wire wire, Runnable whenOver) {
        this.whenOver = whenOver;
        this.wire = wire;
        wire.whenGone(this::finish);
        wake();
    }

    void wake() {
        if (work.getAndIncrement() == 0) {
            Thread.startVirtualThread(this::workOff);
        }
    }

    void unreadChanged() {
        unreadNow = true;
        wake();
    }

    void end(EndReason reason) {
        ending = reason;
        wake();
    }

    /**
     * Ends a stream whose token has expired, counts once for all that came since, and shows a sign of life where there
     * was none for a while.
     */
    void tick(Instant now, Duration heartbeat) {
        if (!now.isBefore(request.until())) {
            end(EndReason.TOKEN_EXPIRED);
        } else if (unreadSoon) {
            unreadChanged();
        } else if (now.toEpochMilli() - written >= heartbeat.toMillis()) {
            heartbeatDue = true;
            wake();
        }
    }

    private void workOff() {
        int seen = work.get();
        while (seen != 0) {
            Wire connected = wire;
            if (connected != null && !over.get()) {
                step(connected);
            }
            seen = work.addAndGet(-seen);
        }
    }

    private void step(Wire connected) {
        try {
            EndReason reason = ending;
            if (reason != null) {
                write(connected, text.end(position(), reason));
                finish();
                return;
            }
            if (written == 0) {
                write(connected, StreamText.GREETING);
            }
            sendNew(connected);
            if (unreadNow) {
                unreadNow = false;
                unreadSoon = false;
                write(connected, text.unread(position(), request.mine()));
            }
            if (heartbeatDue) {
                heartbeatDue = false;
                write(connected, StreamText.HEARTBEAT);
            }
        } catch (IOException gone) {
            finish();
        } catch (RuntimeException failure) {
            LOG.warn("a stream is cut and will resume: {}", failure.toString());
            finish();
        }
    }

    private void sendNew(Wire connected) throws IOException {
        for (List<Notification> next = next(); !next.isEmpty(); next = next()) {
            // what is only now stored cannot have been read; what was missed can
            Set<String> read = caughtUp ? Set.of() : text.readAmong(request.mine(), next);
            var events = new StringBuilder();
            for (Notification each : next) {
                keys[audiences.indexOf(each.audience())] = each.key();
                events.append(text.notification(position(), each, read.contains(each.id()), request.locale()));
            }
            write(connected, events.toString());
            unreadSoon = true;
        }
        caughtUp = true;
    }

    private List<Notification> next() {
        var next = new ArrayList<Notification>();
        for (int i = 0; i < keys.length; i++) {
            next.addAll(feeds[i].after(keys[i]));
        }
        next.sort(IN_ORDER);
        return next;
    }

    private void write(Wire connected, String events) throws IOException {
        connected.write(events);
        written = clock.millis();
    }

    private String position() {
        return StreamPosition.encode(audiences, keys);
    }

    private void finish() {
        Wire connected = wire;
        Runnable then = whenOver;
        if (connected != null && then != null && over.compareAndSet(false, true)) {
            connected.close();
            then.run();
        }
    }
}

package cn.xieshang.notification.live;

import cn.xieshang.notification.store.Wakeups;
import cn.xieshang.notification.store.Wakeups.Wakeup;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Follows the hints of the other replicas, as long as anybody listens here. It looks back a while, for hints that were
 * slow; and once a minute at everything listened to, for hints that were lost.
 */
@Component
class WakeupWatch {
    private static final Duration LOOK_BACK = Duration.ofSeconds(10);

    private final Wakeups wakeups;
    private final AudienceFeeds feeds;
    private final LiveStreams streams;
    private final Clock clock;
    private final Set<String> done = new HashSet<>();

    WakeupWatch(Wakeups wakeups, AudienceFeeds feeds, LiveStreams streams, Clock clock) {
        this.wakeups = wakeups;
        this.feeds = feeds;
        this.streams = streams;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 250)
    synchronized void look() {
        if (streams.count() == 0) {
            return;
        }
        var window = wakeups.ofOthersSince(clock.instant().minus(LOOK_BACK));
        var ids = new HashSet<String>();
        for (Wakeup wakeup : window) {
            ids.add(wakeup.id());
            if (!done.contains(wakeup.id())) {
                wakeup.audiences().forEach(feeds::refresh);
                wakeup.readers().forEach(streams::unreadChanged);
                done.add(wakeup.id());
            }
        }
        done.retainAll(ids);
    }

    @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void lookAtAll() {
        feeds.refreshAll();
        wakeups.forgetOld();
    }
}

package cn.xieshang.notification.live;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.NotificationStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The feeds somebody listens to on this replica. */
@Component
class AudienceFeeds {
    private final NotificationStore store;
    private final Map<Audience, AudienceFeed> feeds = new ConcurrentHashMap<>();

    AudienceFeeds(NotificationStore store) {
        this.store = store;
    }

    AudienceFeed join(Audience audience, LiveStream stream) {
        return feeds.compute(audience, (_, present) -> {
            AudienceFeed feed = present == null ? new AudienceFeed(audience, store) : present;
            feed.add(stream);
            return feed;
        });
    }

    void leave(Audience audience, LiveStream stream) {
        feeds.computeIfPresent(audience, (_, feed) -> feed.removeAndIsEmpty(stream) ? null : feed);
    }

    /** Looks for something new, if anybody listens. */
    void refresh(Audience audience) {
        AudienceFeed feed = feeds.get(audience);
        if (feed != null) {
            feed.refresh();
        }
    }

    void refreshAll() {
        feeds.values().forEach(AudienceFeed::refresh);
    }
}

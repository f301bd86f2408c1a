package cn.xieshang.notification.live;

import cn.xieshang.notification.delivery.Bell;
import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Wakeups;
import cn.xieshang.platform.actor.UserId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Wakes the streams of this replica at once, and those of the others by a hint. */
@Component
class LiveBell implements Bell {
    private final Wakeups wakeups;
    private final AudienceFeeds feeds;
    private final LiveStreams streams;

    LiveBell(Wakeups wakeups, AudienceFeeds feeds, LiveStreams streams) {
        this.wakeups = wakeups;
        this.feeds = feeds;
        this.streams = streams;
    }

    @Override
    public void added(Collection<Audience> audiences) {
        wakeups.added(audiences);
        audiences.forEach(feeds::refresh);
    }

    @Override
    public void read(UserId reader) {
        wakeups.read(reader);
        streams.unreadChanged(reader);
    }
}

package cn.xieshang.notification.delivery;

import cn.xieshang.notification.InboxProfile;
import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Content;
import cn.xieshang.notification.store.NotificationStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Puts what happened into the inboxes of an audience each, once, and rings for it. */
@Component
public class Delivery {
    private final NotificationStore store;
    private final Bell bell;
    private final InboxProfile profile;
    private final Clock clock;
    private final MeterRegistry meters;

    Delivery(NotificationStore store, Bell bell, InboxProfile profile, Clock clock, MeterRegistry meters) {
        this.store = store;
        this.bell = bell;
        this.profile = profile;
        this.clock = clock;
        this.meters = meters;
    }

    /** Repeated, it changes nothing; what is older than anything kept is not brought back by a replay. */
    public void deliver(Content content, Collection<Audience> audiences) {
        if (audiences.isEmpty() || content.at().isBefore(clock.instant().minus(profile.kept()))) {
            return;
        }
        for (Audience audience : audiences) {
            boolean added = store.append(audience, content);
            meters.counter("xieshang.notifications", "code", content.code(), "outcome", added ? "added" : "repeated")
                    .increment();
        }
        bell.added(audiences);
    }
}

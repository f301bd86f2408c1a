package cn.xieshang.notification.delivery;

import cn.xieshang.notification.InboxProfile;
import cn.xieshang.notification.store.Retention;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets old notifications, a bounded number each hour; several replicas may do it at once. */
@Component
class PurgeTimer {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeTimer.class);
    private static final int BATCHES = 40;

    private final Retention retention;
    private final InboxProfile profile;
    private final Clock clock;

    PurgeTimer(Retention retention, InboxProfile profile, Clock clock) {
        this.retention = retention;
        this.profile = profile;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void purge() {
        int gone = retention.purgeBefore(clock.instant().minus(profile.kept()), BATCHES);
        if (gone > 0) {
            LOG.info("{} notifications older than {} are gone", gone, profile.kept());
        }
    }
}

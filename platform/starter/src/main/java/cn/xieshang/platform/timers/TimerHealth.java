package cn.xieshang.platform.timers;

import cn.xieshang.platform.background.Workers;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Degraded, never down: while timers are late (an outage is caught up, a handler fails again and again), people go on. */
final class TimerHealth extends AbstractHealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED", "timers are late");
    private static final Duration TOO_LATE = Duration.ofMinutes(2);

    private final Workers<TimerWatch> watches;

    TimerHealth(Workers<TimerWatch> watches) {
        this.watches = watches;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        for (TimerWatch watch : watches.workers()) {
            String trouble = watch.trouble();
            Overdue overdue = watch.overdue();
            if (trouble != null || overdue.lag().compareTo(TOO_LATE) > 0) {
                builder.status(DEGRADED);
            }
            builder.withDetail(
                    watch.timers().collection(),
                    trouble == null
                            ? "%d overdue, %d s"
                                    .formatted(
                                            overdue.documents(), overdue.lag().toSeconds())
                            : "not watched: " + trouble);
        }
    }
}

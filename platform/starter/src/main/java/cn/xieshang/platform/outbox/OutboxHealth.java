package cn.xieshang.platform.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Degraded, never down: while events wait, commands and reading go on. */
final class OutboxHealth extends AbstractHealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED", "events wait");
    private static final Duration TOO_OLD = Duration.ofMinutes(1);

    private final RelayWorkers workers;

    OutboxHealth(RelayWorkers workers) {
        this.workers = workers;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        for (RelayWorker worker : workers.workers()) {
            String trouble = worker.trouble();
            Backlog backlog = worker.backlog();
            if (trouble != null || backlog.oldest().compareTo(TOO_OLD) > 0) {
                builder.status(DEGRADED);
            }
            builder.withDetail(
                    worker.outbox().collection(),
                    trouble == null ? backlog.aggregates() + " waiting" : "not sending: " + trouble);
        }
    }
}

package cn.xieshang.proposal.search;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Degraded, never down: without its index a replica does everything but search. */
@Component("search")
class SearchHealth extends AbstractHealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED", "search is behind");

    private final IndexFollower follower;
    private final IndexThread thread;
    private final ProposalIndex index;

    SearchHealth(IndexFollower follower, IndexThread thread, ProposalIndex index, MeterRegistry meters) {
        this.follower = follower;
        this.thread = thread;
        this.index = index;
        Gauge.builder("search.indexed", index, ProposalIndex::size)
                .description("proposals in this replica's index")
                .register(meters);
        FunctionCounter.builder("search.written", follower, IndexFollower::written)
                .description("proposals indexed since the start, each time that they changed")
                .register(meters);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        String trouble = thread.trouble();
        builder.up();
        if (trouble != null || !follower.caughtUp()) {
            builder.status(DEGRADED);
        }
        builder.withDetail("indexed", index.size());
        builder.withDetail("following", trouble != null ? trouble : follower.caughtUp() ? "yes" : "catching up");
    }
}

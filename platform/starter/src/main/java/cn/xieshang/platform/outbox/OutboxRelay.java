package cn.xieshang.platform.outbox;

import cn.xieshang.platform.background.Backoff;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round for one collection: claim, send, settle. Any number may work on the same collection. */
final class OutboxRelay {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final OutboxCollection outbox;
    private final PendingAggregates pending;
    private final BatchSender sender;
    private final RelaySettings settings;
    private final OutboxMeters meters;
    private final RelayHooks hooks;

    OutboxRelay(
            OutboxCollection outbox,
            PendingAggregates pending,
            BatchSender sender,
            RelaySettings settings,
            OutboxMeters meters,
            RelayHooks hooks) {
        this.outbox = outbox;
        this.pending = pending;
        this.sender = sender;
        this.settings = settings;
        this.meters = meters;
        this.hooks = hooks;
    }

    /** What came of a round; {@code full} when there is probably more. */
    record Round(int claimed, boolean full, SendOutcome outcome) {}

    Round sendThese(Collection<String> aggregates) throws InterruptedException {
        return send(pending.claim(aggregates));
    }

    Round sendWhatWaits() throws InterruptedException {
        return send(pending.claimAny());
    }

    private Round send(Claim claim) throws InterruptedException {
        if (claim.isEmpty()) {
            return new Round(0, false, new SendOutcome());
        }
        hooks.beforeSending(claim);
        SendOutcome outcome = sender.send(claim);
        hooks.beforeSettling(claim);
        pending.settle(
                claim, outcome.acknowledged().stream().map(PendingEvent::id).toList(), pauses(outcome));
        meters.settled(outbox, outcome);
        return new Round(claim.aggregates().size(), claim.aggregates().size() >= settings.batch(), outcome);
    }

    private Map<Object, Duration> pauses(SendOutcome outcome) {
        Map<Object, Duration> pauses = new HashMap<>();
        outcome.refused().forEach((aggregate, cause) -> {
            pauses.put(aggregate.id(), Backoff.after(aggregate.attempts(), settings.longestPause()));
            LOG.atWarn()
                    .addKeyValue("topic", outbox.topic())
                    .addKeyValue("aggregate", aggregate.id())
                    .addKeyValue("attempts", aggregate.attempts() + 1)
                    .log("event refused by the broker, its aggregate waits: {}", cause.toString());
        });
        return pauses;
    }
}

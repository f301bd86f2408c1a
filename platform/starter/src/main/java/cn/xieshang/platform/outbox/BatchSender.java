package cn.xieshang.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Sends in waves: the first event of every aggregate, then the second of those whose first was acknowledged, and so
 * on. So batches are large and no event overtakes one of its own aggregate, whatever happens to it.
 */
final class BatchSender {
    private final KafkaOperations<String, byte[]> kafka;
    private final String topic;
    private final String source;
    private final Clock clock;
    private final Duration margin;

    private record Flight(ClaimedAggregate aggregate, PendingEvent event, CompletableFuture<?> acknowledgement) {}

    BatchSender(KafkaOperations<String, byte[]> kafka, String topic, String source, Clock clock, Duration margin) {
        this.kafka = kafka;
        this.topic = topic;
        this.source = source;
        this.clock = clock;
        this.margin = margin;
    }

    /** Starts nothing when the lease could end before the broker answers. */
    SendOutcome send(Claim claim) throws InterruptedException {
        SendOutcome outcome = new SendOutcome();
        List<ClaimedAggregate> ready = claim.aggregates();
        Instant lastStart = claim.until().minus(margin);
        for (int wave = 0; !ready.isEmpty() && !outcome.brokerAway(); wave++) {
            if (clock.instant().isAfter(lastStart)) {
                break;
            }
            ready = land(takeOff(ready, wave, outcome), claim, outcome);
        }
        return outcome;
    }

    private List<Flight> takeOff(List<ClaimedAggregate> ready, int wave, SendOutcome outcome) {
        List<Flight> flights = new ArrayList<>(ready.size());
        for (ClaimedAggregate aggregate : ready) {
            if (wave >= aggregate.events().size()) {
                continue;
            }
            PendingEvent event = aggregate.events().get(wave);
            CompletableFuture<?> acknowledgement = start(event);
            if (acknowledgement.isCompletedExceptionally()) {
                outcome.failed(aggregate, acknowledgement.exceptionNow());
                if (outcome.brokerAway()) {
                    return flights;
                }
            } else {
                flights.add(new Flight(aggregate, event, acknowledgement));
            }
        }
        return flights;
    }

    private CompletableFuture<?> start(PendingEvent event) {
        try {
            return kafka.send(CloudEventHeaders.toRecord(topic, source, event));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private List<ClaimedAggregate> land(List<Flight> flights, Claim claim, SendOutcome outcome)
            throws InterruptedException {
        List<ClaimedAggregate> arrived = new ArrayList<>(flights.size());
        for (Flight flight : flights) {
            long left =
                    Math.max(0, Duration.between(clock.instant(), claim.until()).toNanos());
            try {
                flight.acknowledgement().get(left, TimeUnit.NANOSECONDS);
                outcome.acknowledged(flight.event());
                arrived.add(flight.aggregate());
            } catch (ExecutionException failure) {
                outcome.failed(flight.aggregate(), failure);
            } catch (TimeoutException silent) {
                outcome.failed(flight.aggregate(), silent);
            }
        }
        return arrived;
    }
}

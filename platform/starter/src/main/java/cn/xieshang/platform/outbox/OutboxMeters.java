package cn.xieshang.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Sent and refused events by type; how many aggregates wait and for how long. Nothing is asked while scraping. */
final class OutboxMeters {
    private final MeterRegistry registry;
    private final Map<String, Gauges> gauges = new ConcurrentHashMap<>();

    private record Gauges(AtomicLong aggregates, AtomicLong oldestMillis) {}

    OutboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void settled(OutboxCollection outbox, SendOutcome outcome) {
        outcome.acknowledged()
                .forEach(event ->
                        registry.counter("outbox.sent", "type", event.type()).increment());
        outcome.refused()
                .values()
                .forEach(cause -> failure(outbox, cause.getClass().getSimpleName()));
    }

    void failure(OutboxCollection outbox, String cause) {
        registry.counter("outbox.failures", "collection", outbox.collection(), "cause", cause)
                .increment();
    }

    void backlog(OutboxCollection outbox, Backlog backlog) {
        Gauges shown = gauges.computeIfAbsent(outbox.collection(), this::register);
        shown.aggregates().set(backlog.aggregates());
        shown.oldestMillis().set(backlog.oldest().toMillis());
    }

    private Gauges register(String collection) {
        Gauges shown = new Gauges(new AtomicLong(), new AtomicLong());
        Tags tags = Tags.of("collection", collection);
        registry.gauge("outbox.pending", tags, shown.aggregates());
        TimeGauge.builder("outbox.oldest.age", shown.oldestMillis(), TimeUnit.MILLISECONDS, AtomicLong::get)
                .tags(tags)
                .register(registry);
        return shown;
    }
}

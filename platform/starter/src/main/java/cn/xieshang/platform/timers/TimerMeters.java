package cn.xieshang.platform.timers;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Fired and failed timers; how many are overdue and by how much. Nothing is asked while scraping. */
final class TimerMeters {
    private final MeterRegistry registry;
    private final Map<String, Gauges> gauges = new ConcurrentHashMap<>();

    private record Gauges(AtomicLong documents, AtomicLong lagMillis) {}

    TimerMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void fired(TimerCollection timers, int handled) {
        registry.counter("timers.fired", tags(timers)).increment(handled);
    }

    void overtaken(TimerCollection timers) {
        registry.counter("timers.overtaken", tags(timers)).increment();
    }

    void failed(TimerCollection timers, Throwable cause) {
        registry.counter(
                        "timers.failed",
                        tags(timers).and("cause", cause.getClass().getSimpleName()))
                .increment();
    }

    void overdue(TimerCollection timers, Overdue overdue) {
        Gauges shown = gauges.computeIfAbsent(timers.collection(), collection -> register(tags(timers)));
        shown.documents().set(overdue.documents());
        shown.lagMillis().set(overdue.lag().toMillis());
    }

    private Gauges register(Tags tags) {
        Gauges shown = new Gauges(new AtomicLong(), new AtomicLong());
        registry.gauge("timers.overdue", tags, shown.documents());
        TimeGauge.builder("timers.lag", shown.lagMillis(), TimeUnit.MILLISECONDS, AtomicLong::get)
                .tags(tags)
                .register(registry);
        return shown;
    }

    private static Tags tags(TimerCollection timers) {
        return Tags.of("collection", timers.collection());
    }
}

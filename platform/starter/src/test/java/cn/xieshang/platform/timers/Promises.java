package cn.xieshang.platform.timers;

import static cn.xieshang.platform.timers.TimerFields.WAKE;

import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.outbox.OutboundEvent;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A small service with deadlines: a promise is reminded of each week, missed weeks together, and broken at its end. What it
 * did is in the stored version and list, so that doing something twice would show.
 */
class Promises implements TimerHandler {
    static final Duration WEEK = Duration.ofDays(7);

    final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    private final TimerBench bench;
    private final Clock clock;
    private final GuardedWrites writes;

    record Said(String what) {}

    Promises(TimerBench bench, Clock clock, GuardedWrites writes) {
        this.bench = bench;
        this.clock = clock;
        this.writes = writes;
    }

    static Document promise(String id, Instant made, int weeks) {
        return new Document("_id", id)
                .append("reminded", Date.from(made))
                .append("end", Date.from(made.plus(WEEK.multipliedBy(weeks))))
                .append("done", List.of())
                .append(WAKE, Date.from(made.plus(WEEK)));
    }

    @Override
    public void wake(String id) {
        asked.computeIfAbsent(id, ignored -> new AtomicInteger()).incrementAndGet();
        Document promise = bench.stored(id);
        beforeWriting(id);
        decide(id, promise);
    }

    /** Where tests strike. */
    void beforeWriting(String id) {
        Objects.requireNonNull(id);
    }

    private void decide(String id, Document promise) {
        Instant now = clock.instant();
        Instant end = promise.getDate("end").toInstant();
        Instant reminded = promise.getDate("reminded").toInstant();
        if (!end.isAfter(now)) {
            write(id, promise, "broken", null, reminded);
            return;
        }
        long missed = Duration.between(reminded, now).dividedBy(WEEK);
        if (missed > 0) {
            Instant last = reminded.plus(WEEK.multipliedBy(missed));
            Instant next = last.plus(WEEK);
            write(id, promise, "reminded", next.isBefore(end) ? next : end, last);
        }
    }

    private void write(String id, Document promise, String what, @Nullable Instant wake, Instant reminded) {
        List<String> done = new ArrayList<>(promise.getList("done", String.class));
        done.add(what);
        writes.update(
                bench.collection,
                Filters.eq("_id", id),
                promise.get("version", Number.class).longValue(),
                new Document("done", done)
                        .append("reminded", Date.from(reminded))
                        .append(WAKE, wake == null ? null : Date.from(wake)),
                new OutboundEvent("promise.told", 1, id, new OfficeId("wangjiang"), null, new Said(what)));
    }
}

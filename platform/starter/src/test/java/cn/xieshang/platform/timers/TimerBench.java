package cn.xieshang.platform.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.outbox.Writes;
import cn.xieshang.platform.testing.SetTime;
import cn.xieshang.platform.testing.Store;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;

/** A collection of promises and as many engines on it as a test wants. */
final class TimerBench {
    static final TimerSettings SETTINGS = new TimerSettings(
            true,
            100,
            4,
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            Duration.ofMillis(40),
            Duration.ofMinutes(10));

    final Store store = new Store();
    final String collection = "promises-" + UUID.randomUUID().toString().substring(0, 8);
    final SetTime time = new SetTime();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final GuardedWrites writes = Writes.of(store.template(), time);
    final Promises promises = new Promises(this, time, writes);

    void promise(String id, Instant made, int weeks) {
        insert(List.of(Promises.promise(id, made, weeks).append("version", 1L)));
    }

    void insert(List<Document> documents) {
        store.collection(collection).insertMany(documents);
    }

    Document stored(String id) {
        return Objects.requireNonNull(
                store.collection(collection).find(Filters.eq("_id", id)).first());
    }

    List<String> done(String id) {
        return stored(id).getList("done", String.class);
    }

    List<Document> all() {
        return store.collection(collection).find().into(new ArrayList<>());
    }

    TimerWatch engine(TimerHandler handler) {
        return engine(handler, time, SETTINGS);
    }

    TimerWatch engine(TimerHandler handler, Clock clock, TimerSettings settings) {
        TimerCollection timers = new TimerCollection(collection, handler);
        TimerMeters counted = new TimerMeters(meters);
        DueDocuments documents = new DueDocuments(store.collection(collection), clock, settings);
        documents.createIndex();
        Firing firing = new Firing(timers, settings, ObservationRegistry.NOOP);
        TimerSweep sweep = new TimerSweep(timers, documents, firing, settings, counted);
        return new TimerWatch(timers, documents, sweep, settings, counted);
    }

    static int sweep(TimerWatch engine) {
        try {
            return engine.sweep().sweep(() -> true);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void nothingOfTheEngineIsLeft() {
        assertThat(all())
                .allSatisfy(document ->
                        assertThat(document.keySet()).as("%s", document).noneMatch(TimerFields::reserved));
    }
}

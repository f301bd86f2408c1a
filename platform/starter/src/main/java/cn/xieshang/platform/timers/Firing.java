package cn.xieshang.platform.timers;

import cn.xieshang.platform.refusal.StaleVersionException;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the handler for each document of a batch: a few at a time, in a trace of its own, and none can stop the others. */
final class Firing {
    /** What came of one: nothing to complain about, somebody else was faster, or why not. */
    sealed interface Outcome {
        record Handled() implements Outcome {}

        record Overtaken() implements Outcome {}

        record Failed(Throwable cause) implements Outcome {}
    }

    private final TimerCollection timers;
    private final TimerSettings settings;
    private final ObservationRegistry observations;

    Firing(TimerCollection timers, TimerSettings settings, ObservationRegistry observations) {
        this.timers = timers;
        this.settings = settings;
        this.observations = observations;
    }

    /** The outcomes by id; what could not be begun in time has none. */
    Map<String, Outcome> fire(List<Due> documents) throws InterruptedException {
        Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
        List<Callable<Outcome>> calls = new ArrayList<>();
        for (Due due : documents) {
            calls.add(() -> {
                outcomes.put(due.id(), new Outcome.Failed(new TimeoutException()));
                Outcome outcome = fire(due.id());
                outcomes.put(due.id(), outcome);
                return outcome;
            });
        }
        ExecutorService workers = Executors.newFixedThreadPool(
                settings.workers(),
                Thread.ofVirtual()
                        .name("timers-" + timers.collection() + "-", 0)
                        .factory());
        try {
            workers.invokeAll(calls, settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            workers.shutdownNow();
        }
        return Map.copyOf(outcomes);
    }

    private Outcome fire(String id) {
        try {
            Observation.createNotStarted("timers.handler", observations)
                    .contextualName("timer of " + timers.collection())
                    .lowCardinalityKeyValue("collection", timers.collection())
                    .observe(() -> timers.handler().wake(id));
            return new Outcome.Handled();
        } catch (StaleVersionException faster) {
            return new Outcome.Overtaken();
        } catch (RuntimeException | Error failure) {
            return new Outcome.Failed(failure);
        }
    }
}

package cn.xieshang.platform.timers;

import cn.xieshang.platform.background.Backoff;
import cn.xieshang.platform.timers.Firing.Outcome;
import com.mongodb.client.MongoCursor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes once through all that is due in one collection, in batches: take, fire, settle. Any number may sweep at once. */
final class TimerSweep {
    private static final Logger LOG = LoggerFactory.getLogger(TimerSweep.class);

    private final TimerCollection timers;
    private final DueDocuments documents;
    private final Firing firing;
    private final TimerSettings settings;
    private final TimerMeters meters;

    TimerSweep(
            TimerCollection timers, DueDocuments documents, Firing firing, TimerSettings settings, TimerMeters meters) {
        this.timers = timers;
        this.documents = documents;
        this.firing = firing;
        this.settings = settings;
        this.meters = meters;
    }

    /** @return how many have been handled */
    int sweep(BooleanSupplier goOn) throws InterruptedException {
        int handled = 0;
        try (MongoCursor<String> due = documents.due()) {
            while (due.hasNext() && goOn.getAsBoolean()) {
                handled += fire(documents.take(next(due)));
            }
        }
        return handled;
    }

    private List<String> next(MongoCursor<String> due) {
        List<String> ids = new ArrayList<>();
        while (ids.size() < settings.batch() && due.hasNext()) {
            ids.add(due.next());
        }
        return ids;
    }

    private int fire(Batch batch) throws InterruptedException {
        if (batch.documents().isEmpty()) {
            return 0;
        }
        Map<String, Outcome> outcomes = firing.fire(batch.documents());
        Set<String> unmoved = documents.unmoved(batch);
        Map<Due, Duration> pauses = new HashMap<>();
        int handled = 0;
        for (Due due : batch.documents()) {
            switch (outcomes.get(due.id())) {
                case Outcome.Handled _
                when unmoved.contains(due.id()) ->
                    pauses.put(due, failed(due, new IllegalStateException("the handler left it as due as it was")));
                case Outcome.Handled _ -> handled++;
                case Outcome.Overtaken _ when unmoved.contains(due.id()) -> pauses.put(due, pause(due));
                case Outcome.Failed(Throwable cause) -> pauses.put(due, failed(due, cause));
                case Outcome.Overtaken _ -> meters.overtaken(timers);
                case null -> LOG.atDebug().addKeyValue("id", due.id()).log("its turn comes in the next batch");
            }
        }
        documents.settle(batch, pauses);
        meters.fired(timers, handled);
        return handled;
    }

    private Duration failed(Due due, Throwable cause) {
        meters.failed(timers, cause);
        LOG.atWarn()
                .addKeyValue("collection", timers.collection())
                .addKeyValue("id", due.id())
                .addKeyValue("failures", due.failures() + 1)
                .setCause(due.failures() == 0 ? cause : null)
                .log("a timer's handler failed, others go on: {}", cause.toString());
        return pause(due);
    }

    private Duration pause(Due due) {
        return Backoff.after(due.failures(), settings.longestPause());
    }
}

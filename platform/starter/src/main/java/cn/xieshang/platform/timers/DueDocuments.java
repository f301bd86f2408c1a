package cn.xieshang.platform.timers;

import static cn.xieshang.platform.timers.TimerFields.FAILURES;
import static cn.xieshang.platform.timers.TimerFields.WAKE;

import cn.xieshang.platform.background.Lease;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The timer side of one collection: find, take, put off, let go. Never touches the state, the version or the wake. */
final class DueDocuments {
    private static final int COUNTED = 100_000;

    private final MongoCollection<Document> documents;
    private final Clock clock;
    private final TimerSettings settings;
    private final Lease lease;

    DueDocuments(MongoCollection<Document> documents, Clock clock, TimerSettings settings) {
        this.documents = documents;
        this.clock = clock;
        this.settings = settings;
        this.lease = new Lease(TimerFields.LEASE, settings.lease().plus(settings.longestPause()));
    }

    void createIndex() {
        documents.createIndex(
                Indexes.ascending(WAKE, lease.untilField()),
                new IndexOptions().name("timers").sparse(true));
    }

    /** Ids of what is due and free, longest due first, read page by page. What comes of them is decided by taking. */
    MongoCursor<String> due() {
        Instant now = clock.instant();
        return documents
                .find(Filters.and(dueAt(now), lease.free(now)))
                .sort(Sorts.ascending(WAKE))
                .projection(Projections.include("_id"))
                .batchSize(settings.batch())
                .map(document -> document.getString("_id"))
                .iterator();
    }

    Batch take(List<String> ids) {
        Instant now = clock.instant();
        String token = lease.take(documents, ids, dueAt(now), now, now.plus(settings.lease()));
        if (token == null) {
            return Batch.EMPTY;
        }
        return new Batch(
                token,
                documents
                        .find(Filters.and(Filters.in("_id", ids), lease.heldBy(token)))
                        .projection(Projections.include(WAKE, FAILURES))
                        .map(Due::of)
                        .into(new ArrayList<>()));
    }

    /** Those whose wake is still what it was when they were taken. */
    Set<String> unmoved(Batch batch) {
        Map<String, Date> before = new HashMap<>();
        batch.documents().forEach(due -> before.put(due.id(), due.wake()));
        Set<String> unmoved = new HashSet<>();
        documents
                .find(Filters.and(Filters.in("_id", batch.ids()), dueAt(clock.instant())))
                .projection(Projections.include(WAKE))
                .map(Due::of)
                .forEach(due -> {
                    if (due.wake().equals(before.get(due.id()))) {
                        unmoved.add(due.id());
                    }
                });
        return unmoved;
    }

    /** Lets go of all; those with a pause rest if they are still due for the same. */
    void settle(Batch batch, Map<Due, Duration> pauses) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        Bson held = lease.heldBy(batch.token());
        pauses.forEach((due, pause) -> writes.add(new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", due.id()), Filters.eq(WAKE, due.wake()), held),
                Updates.combine(lease.putOff(clock.instant().plus(pause)), Updates.inc(FAILURES, 1)))));
        writes.add(new UpdateManyModel<>(
                Filters.and(Filters.in("_id", batch.ids()), held),
                Updates.combine(lease.letGo(), Updates.unset(FAILURES))));
        documents.bulkWrite(writes);
    }

    Overdue overdue() {
        Instant now = clock.instant();
        Document oldest = documents
                .find(dueAt(now))
                .sort(Sorts.ascending(WAKE))
                .projection(Projections.include(WAKE))
                .first();
        return oldest == null
                ? Overdue.NONE
                : new Overdue(
                        documents.countDocuments(dueAt(now), new CountOptions().limit(COUNTED)),
                        Duration.between(oldest.getDate(WAKE).toInstant(), now));
    }

    private static Bson dueAt(Instant now) {
        return Filters.lte(WAKE, Date.from(now));
    }
}

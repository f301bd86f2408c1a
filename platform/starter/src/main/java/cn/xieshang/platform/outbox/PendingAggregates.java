package cn.xieshang.platform.outbox;

import static cn.xieshang.platform.outbox.OutboxFields.ATTEMPTS;
import static cn.xieshang.platform.outbox.OutboxFields.EVENTS;
import static cn.xieshang.platform.outbox.OutboxFields.LEASE;
import static cn.xieshang.platform.outbox.OutboxFields.PENDING;

import cn.xieshang.platform.background.Lease;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The pending side of one collection: claim with a lease, mark as sent, put off, let go. A few commands per batch. */
final class PendingAggregates {
    private static final Bson WAITING = Filters.eq(PENDING, true);

    private final MongoCollection<Document> documents;
    private final Clock clock;
    private final RelaySettings settings;
    private final Lease lease;

    PendingAggregates(MongoCollection<Document> documents, Clock clock, RelaySettings settings) {
        this.documents = documents;
        this.clock = clock;
        this.settings = settings;
        this.lease = new Lease(LEASE, settings.lease().plus(settings.longestPause()));
    }

    void createIndex() {
        documents.createIndex(
                Indexes.ascending(PENDING, lease.untilField()),
                new IndexOptions().name("outbox").sparse(true));
    }

    /** Claims among these: found by key, so the way from the write to the broker is short on any server. */
    Claim claim(Collection<?> ids) {
        return lease(List.copyOf(ids));
    }

    /** Claims whatever waits, wherever it comes from: other processes, crashes, failures before. */
    Claim claimAny() {
        List<Object> ids = documents
                .find(Filters.and(WAITING, lease.free(clock.instant())))
                .projection(Projections.include("_id"))
                .limit(settings.batch())
                .map(document -> document.get("_id", Object.class))
                .into(new ArrayList<>());
        return lease(ids);
    }

    private Claim lease(List<?> ids) {
        Instant now = clock.instant();
        Instant until = now.plus(settings.lease());
        String token = lease.take(documents, ids, WAITING, now, until);
        if (token == null) {
            return new Claim("", until, List.of());
        }
        List<ClaimedAggregate> claimed = documents
                .find(Filters.and(Filters.in("_id", ids), lease.heldBy(token)))
                .projection(Projections.fields(
                        Projections.slice(EVENTS, settings.eventsPerAggregate()), Projections.include(ATTEMPTS)))
                .map(PendingAggregates::toAggregate)
                .into(new ArrayList<>());
        return new Claim(token, until, claimed);
    }

    private static ClaimedAggregate toAggregate(Document document) {
        List<PendingEvent> events = document.getList(EVENTS, Document.class, List.of()).stream()
                .map(PendingEvent::from)
                .toList();
        return new ClaimedAggregate(document.get("_id", Object.class), events, document.get(ATTEMPTS, 0));
    }

    /**
     * Takes out what was acknowledged (whoever holds the lease by now: it need not be sent again), and lets go of the
     * rest. What was refused rests for the time given.
     */
    void settle(Claim claim, Collection<String> acknowledged, Map<Object, Duration> refused) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        if (!acknowledged.isEmpty()) {
            writes.add(new UpdateManyModel<>(
                    Filters.in("_id", claim.ids()), Updates.pull(EVENTS, Filters.in("id", acknowledged))));
            writes.add(new UpdateManyModel<>(
                    Filters.and(held(claim), Filters.size(EVENTS, 0)),
                    Updates.combine(
                            lease.letGo(), Updates.unset(EVENTS), Updates.unset(PENDING), Updates.unset(ATTEMPTS))));
        }
        refused.forEach((id, pause) -> writes.add(new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", id), lease.heldBy(claim.token())),
                Updates.combine(lease.putOff(clock.instant().plus(pause)), Updates.inc(ATTEMPTS, 1)))));
        writes.add(new UpdateManyModel<>(held(claim), lease.letGo()));
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(true));
    }

    /** How many aggregates wait, and since when the oldest event does. */
    Backlog backlog() {
        long aggregates = documents.countDocuments(WAITING);
        if (aggregates == 0) {
            return Backlog.NONE;
        }
        Document oldest = documents
                .find(WAITING)
                .sort(Sorts.ascending(EVENTS + ".time"))
                .projection(Projections.slice(EVENTS, 1))
                .first();
        if (oldest == null || toAggregate(oldest).events().isEmpty()) {
            return Backlog.NONE;
        }
        Instant since = toAggregate(oldest).events().getFirst().time();
        return new Backlog(aggregates, Duration.between(since, clock.instant()));
    }

    private Bson held(Claim claim) {
        return Filters.and(Filters.in("_id", claim.ids()), lease.heldBy(claim.token()));
    }
}

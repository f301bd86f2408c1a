package cn.xieshang.platform.background;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Two fields of a document by which one of several replicas has it for a while. It spares useless races; that the work
 * is done once or that repetition does no harm is somebody else's guarantee.
 *
 * @param field holds the token of who has it; the field beside it, until when
 * @param longest no lease and no pause is longer, so one further ahead was made by a clock that has been set back since
 */
public record Lease(String field, Duration longest) {
    public String untilField() {
        return field + "Until";
    }

    /**
     * Takes those that are due and free, in one command.
     *
     * @return the token that they carry, or null when there are none
     */
    public @Nullable String take(
            MongoCollection<Document> documents, Collection<?> ids, Bson due, Instant now, Instant until) {
        if (ids.isEmpty()) {
            return null;
        }
        String token = UUID.randomUUID().toString();
        long taken = documents
                .updateMany(
                        Filters.and(Filters.in("_id", ids), due, free(now)),
                        Updates.combine(Updates.set(field, token), Updates.set(untilField(), Date.from(until))))
                .getMatchedCount();
        return taken == 0 ? null : token;
    }

    public Bson free(Instant now) {
        return Filters.or(
                Filters.exists(untilField(), false),
                Filters.lt(untilField(), Date.from(now)),
                Filters.gt(untilField(), Date.from(now.plus(longest))));
    }

    public Bson heldBy(String token) {
        return Filters.eq(field, token);
    }

    public Bson letGo() {
        return Updates.combine(Updates.unset(field), Updates.unset(untilField()));
    }

    /** Lets go, but nobody takes it before then. */
    public Bson putOff(Instant until) {
        return Updates.combine(Updates.unset(field), Updates.set(untilField(), Date.from(until)));
    }
}

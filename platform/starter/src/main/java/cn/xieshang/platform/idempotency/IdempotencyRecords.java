package cn.xieshang.platform.idempotency;

import cn.xieshang.platform.encryption.PersonalDataCipher;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is kept of each key for a day: which body it came with, and the answer once there is one, encrypted. */
final class IdempotencyRecords {
    static final String COLLECTION = "idempotency";
    static final Duration KEPT = Duration.ofHours(24);
    /** Longer than any request may take; afterwards the first try is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int PURGE_PAGE = 500;
    /** To insert where another's record ends at this moment; who loses more often waits like for one in flight. */
    private static final int ATTEMPTS = 3;

    private final MongoTemplate store;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    IdempotencyRecords(MongoTemplate store, PersonalDataCipher cipher, Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What the key means right now. */
    sealed interface Claim {
        /** Go on; finish with {@link #complete} or {@link #release}. */
        record Ours(String id, Instant lease) implements Claim {}

        record Answered(StoredAnswer answer) implements Claim {}

        record OtherBody() implements Claim {}

        record InFlight() implements Claim {}
    }

    void ensureIndexes() {
        collection().createIndex(Indexes.ascending("expiresAt"));
    }

    Claim claim(String id, String bodyHash) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = clock.instant();
            Instant lease = now.plus(LEASE);
            if (inserted(id, bodyHash, now, lease)) {
                return new Claim.Ours(id, lease);
            }
            Document known = collection().find(Filters.eq("_id", id)).first();
            if (known != null && known.getDate("expiresAt").toInstant().isAfter(now)) {
                return look(known, bodyHash, now);
            }
            if (known != null) {
                collection().deleteOne(Filters.and(Filters.eq("_id", id), over(now)));
            }
        }
        return new Claim.InFlight();
    }

    private boolean inserted(String id, String bodyHash, Instant now, Instant lease) {
        try {
            collection()
                    .insertOne(new Document("_id", id)
                            .append("bodyHash", bodyHash)
                            .append("lease", Date.from(lease))
                            .append("expiresAt", Date.from(now.plus(KEPT))));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private Claim look(Document known, String bodyHash, Instant now) {
        String id = known.getString("_id");
        if (!bodyHash.equals(known.getString("bodyHash"))) {
            return new Claim.OtherBody();
        }
        String answer = known.getString("answer");
        if (answer != null) {
            return new Claim.Answered(StoredAnswer.parse(cipher.decrypt(answer, context(id))));
        }
        Date until = known.getDate("lease");
        if (until.toInstant().isAfter(now)) {
            return new Claim.InFlight();
        }
        Instant lease = now.plus(LEASE);
        boolean taken = collection()
                        .updateOne(mine(id, until.toInstant()), Updates.set("lease", Date.from(lease)))
                        .getModifiedCount()
                == 1;
        return taken ? new Claim.Ours(id, lease) : new Claim.InFlight();
    }

    void complete(Claim.Ours claim, StoredAnswer answer) {
        collection()
                .updateOne(
                        mine(claim.id(), claim.lease()),
                        Updates.combine(
                                Updates.set("answer", cipher.encrypt(answer.toText(), context(claim.id()))),
                                Updates.unset("lease")));
    }

    /** Nothing was done: the key is free again. */
    void release(Claim.Ours claim) {
        collection().deleteOne(mine(claim.id(), claim.lease()));
    }

    /** The embedded server has no TTL index, so we remove what is over ourselves, in small steps by index. */
    void purge() {
        Bson over = over(clock.instant());
        List<String> ids;
        do {
            ids = collection()
                    .find(over)
                    .projection(Projections.include("_id"))
                    .limit(PURGE_PAGE)
                    .map(record -> record.getString("_id"))
                    .into(new ArrayList<>());
            if (!ids.isEmpty()) {
                collection().deleteMany(Filters.and(Filters.in("_id", ids), over));
            }
        } while (ids.size() == PURGE_PAGE);
    }

    private static Bson over(Instant now) {
        return Filters.lte("expiresAt", Date.from(now));
    }

    private static Bson mine(String id, Instant lease) {
        return Filters.and(Filters.eq("_id", id), Filters.eq("lease", Date.from(lease)));
    }

    private static String context(String id) {
        return "idempotency.answer:" + id;
    }

    private MongoCollection<Document> collection() {
        return store.getCollection(COLLECTION);
    }
}

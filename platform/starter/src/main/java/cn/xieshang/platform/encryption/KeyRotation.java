package cn.xieshang.platform.encryption;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Encrypts with the current key what an older one encrypted. Goes by key in small pages and changes a field only if it is
 * still what was read, so it may run beside users, twice, or be broken off at any time.
 */
public final class KeyRotation {
    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);
    private static final Outcome NOTHING = new Outcome(0, 0);
    private static final int PAGE = 200;

    private final MongoTemplate store;
    private final PersonalDataCipher cipher;
    private final List<EncryptedField> fields;

    KeyRotation(MongoTemplate store, PersonalDataCipher cipher, List<EncryptedField> fields) {
        this.store = store;
        this.cipher = cipher;
        this.fields = List.copyOf(fields);
    }

    /** @param unreadable values left as they are, named in the log; while there are any, keep the old key */
    public record Outcome(long renewed, long unreadable) {
        Outcome plus(Outcome other) {
            return new Outcome(renewed + other.renewed, unreadable + other.unreadable);
        }
    }

    /** When nothing was unreadable, the old key can be taken out of the keyset a day (of kept answers) later. */
    public Outcome run() {
        return fields.stream().map(this::rotate).reduce(NOTHING, Outcome::plus);
    }

    private Outcome rotate(EncryptedField field) {
        MongoCollection<Document> collection = store.getCollection(field.collection());
        Outcome changed = NOTHING;
        @Nullable String last = null;
        while (true) {
            List<Document> page = collection
                    .find(last == null ? new Document() : Filters.gt("_id", last))
                    .projection(Projections.include(field.path()))
                    .sort(Sorts.ascending("_id"))
                    .limit(PAGE)
                    .into(new ArrayList<>());
            if (page.isEmpty()) {
                return changed;
            }
            for (Document document : page) {
                changed = changed.plus(rotate(collection, field, document));
            }
            last = page.getLast().getString("_id");
        }
    }

    private Outcome rotate(MongoCollection<Document> collection, EncryptedField field, Document document) {
        try {
            return new Outcome(renew(collection, field, document), 0);
        } catch (IllegalStateException unreadable) {
            log.warn("{} {}: {} {}", field.collection(), document.get("_id"), field.path(), unreadable.getMessage());
            return new Outcome(0, 1);
        }
    }

    private long renew(MongoCollection<Document> collection, EncryptedField field, Document document) {
        String id = document.getString("_id");
        Object old = document.getEmbedded(List.of(field.path().split("\\.")), Object.class);
        if (!(old instanceof String encrypted) || cipher.isCurrent(encrypted)) {
            return 0;
        }
        String context = field.context(id);
        String anew = cipher.encrypt(cipher.decrypt(encrypted, context), context);
        Bson unchanged = Filters.and(Filters.eq("_id", id), Filters.eq(field.path(), encrypted));
        return collection.updateOne(unchanged, Updates.set(field.path(), anew)).getModifiedCount();
    }
}

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
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Encrypts with the current key what an older one encrypted. Goes by key in small pages and changes a field only if it is
 * still what was read, so it may run beside users, twice, or be broken off at any time.
 */
public final class KeyRotation {
    private static final int PAGE = 200;

    private final MongoTemplate store;
    private final PersonalDataCipher cipher;
    private final List<EncryptedField> fields;

    KeyRotation(MongoTemplate store, PersonalDataCipher cipher, List<EncryptedField> fields) {
        this.store = store;
        this.cipher = cipher;
        this.fields = List.copyOf(fields);
    }

    /** @return how many values were encrypted anew; afterwards the old key can be taken out of the keyset */
    public long run() {
        return fields.stream().mapToLong(this::rotate).sum();
    }

    private long rotate(EncryptedField field) {
        MongoCollection<Document> collection = store.getCollection(field.collection());
        long changed = 0;
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
                changed += rotate(collection, field, document);
            }
            last = page.getLast().getString("_id");
        }
    }

    private long rotate(MongoCollection<Document> collection, EncryptedField field, Document document) {
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

package cn.xieshang.opinion.store;

import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.outbox.GuardedWrites;
import com.mongodb.client.model.Projections;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The citizen's own way in: the tracking code is the right to its one item, so no office is asked for. */
@Repository
public class TrackedOpinions {
    private final MongoOperations mongo;
    private final PersonalDataCipher cipher;

    TrackedOpinions(MongoOperations mongo, PersonalDataCipher cipher) {
        this.mongo = mongo;
        this.cipher = cipher;
    }

    /** @param tracking blind index of the code */
    public Optional<OpinionItem> find(String tracking) {
        @Nullable
        Document found = mongo.execute(
                OpinionStore.COLLECTION,
                opinions -> opinions.find(eq("tracking", tracking))
                        .projection(Projections.exclude(GuardedWrites.OUTBOX, "history"))
                        .first());
        return Optional.ofNullable(found)
                .map(document -> OpinionDocument.item(document, new Seal(cipher, document.getString("_id"))));
    }
}

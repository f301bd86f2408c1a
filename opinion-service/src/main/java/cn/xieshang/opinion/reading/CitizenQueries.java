package cn.xieshang.opinion.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.OpinionItem.Stage.Merged;
import cn.xieshang.opinion.store.OpinionDocument;
import cn.xieshang.opinion.store.OpinionStore;
import cn.xieshang.opinion.store.Seal;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.refusal.NotFoundException;
import com.mongodb.client.model.Projections;
import java.util.Locale;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What the citizen sees. Who follows a merged item sees how the original goes on. */
@Component
public class CitizenQueries {
    /** Originals of originals come only from two merges at the same moment; nobody follows them for ever. */
    private static final int ORIGINALS = 5;

    private final MongoOperations mongo;
    private final PersonalDataCipher cipher;
    private final CitizenViews views;

    CitizenQueries(MongoOperations mongo, PersonalDataCipher cipher, CitizenViews views) {
        this.mongo = mongo;
        this.cipher = cipher;
        this.views = views;
    }

    /** @param tracking blind index of the code */
    public CitizenView mine(String tracking, Locale locale) {
        Told own = first(eq("tracking", tracking));
        if (own == null) {
            throw new NotFoundException();
        }
        Told shown = own;
        for (int i = 0; i < ORIGINALS && shown.item().stage() instanceof Merged(var original); i++) {
            String office = shown.item().origin().office().value();
            Told next = first(and(eq("_id", original.toString()), eq("office", office)));
            if (next == null) {
                break;
            }
            shown = next;
        }
        return views.of(own, shown, locale);
    }

    private @Nullable Told first(Bson filter) {
        @Nullable
        Document found = mongo.execute(
                OpinionStore.COLLECTION,
                opinions -> opinions.find(filter)
                        .projection(Projections.exclude(GuardedWrites.OUTBOX))
                        .first());
        if (found == null) {
            return null;
        }
        Seal seal = new Seal(cipher, found.getString("_id"));
        return new Told(OpinionDocument.item(found, seal), found, seal);
    }

    /** An item and the document it was read from. */
    record Told(OpinionItem item, Document stored, Seal seal) {}
}

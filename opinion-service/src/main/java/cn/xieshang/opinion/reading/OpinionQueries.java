package cn.xieshang.opinion.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.store.OpinionDocument;
import cn.xieshang.opinion.store.OpinionStore;
import cn.xieshang.opinion.store.Reaches;
import cn.xieshang.opinion.store.Seal;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.NotFoundException;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Lists and details for those who work on opinions. */
@Component
public class OpinionQueries {
    private static final List<String> IN_LISTS = List.of(
            "office",
            "serialNo",
            "kind",
            "place",
            "stage.kind",
            "unit",
            "due",
            "round",
            "addressed",
            "claimedBy",
            "receivedAt",
            "order");

    private final MongoOperations mongo;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    OpinionQueries(MongoOperations mongo, PersonalDataCipher cipher, Clock clock) {
        this.mongo = mongo;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<OpinionSummary> list(Reach reach, OpinionFilter filter, Paging paging) {
        List<Bson> conditions = new ArrayList<>(filter.conditions());
        conditions.addFirst(Reaches.filter(reach));
        if (paging.after() != null) {
            conditions.add(lt("order", paging.after()));
        }
        List<Document> found = new ArrayList<>();
        mongo.execute(
                OpinionStore.COLLECTION,
                opinions -> opinions.find(and(conditions))
                        .projection(Projections.include(IN_LISTS))
                        .sort(descending("order"))
                        .limit(paging.fetch())
                        .into(found));
        Page<Document> page = paging.page(found, document -> document.getString("order"));
        return new Page<>(page.items().stream().map(this::summary).toList(), page.next());
    }

    /** @param reader tells with whose eyes the item is read, or that it is not to be found */
    public OpinionDetail detail(Reach reach, OpinionId id, Function<OpinionItem, Eyes> reader) {
        Bson one = and(eq("_id", id.toString()), Reaches.filter(reach));
        @Nullable
        Document found = mongo.execute(
                OpinionStore.COLLECTION,
                opinions -> opinions.find(one)
                        .projection(Projections.exclude(GuardedWrites.OUTBOX))
                        .first());
        if (found == null) {
            throw new NotFoundException();
        }
        Seal seal = new Seal(cipher, id.toString());
        OpinionItem item = OpinionDocument.item(found, seal);
        return DetailView.of(item, found, seal, reader.apply(item), clock.instant());
    }

    private OpinionSummary summary(Document document) {
        String id = document.getString("_id");
        Document claimedBy = document.get("claimedBy", Document.class);
        var due = DetailView.time(document, "due");
        return new OpinionSummary(
                id,
                document.getString("serialNo"),
                document.getString("kind"),
                new Seal(cipher, id).show(document, "place", "place"),
                document.getString("office"),
                document.get("stage", Document.class).getString("kind"),
                document.getString("unit"),
                due,
                due != null && due.isBefore(clock.instant()),
                document.getInteger("round", 1),
                document.get("addressed") != null,
                claimedBy == null ? null : claimedBy.getString("memberId"),
                document.getDate("receivedAt").toInstant());
    }
}

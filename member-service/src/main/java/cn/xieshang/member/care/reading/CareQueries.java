package cn.xieshang.member.care.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.store.CareDocument;
import cn.xieshang.member.care.store.CareStore;
import cn.xieshang.member.care.store.Reaches;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Lists of care items, each in the order of an index. */
@Repository
public class CareQueries {
    private static final Bson SHOWN = Projections.exclude(GuardedWrites.OUTBOX, "history");

    private final MongoOperations mongo;
    private final CareDocument documents;

    CareQueries(MongoOperations mongo, CareDocument documents) {
        this.mongo = mongo;
        this.documents = documents;
    }

    /** The latest first. */
    public Page<Stored<CareItem>> page(Reach reach, CareFilter filter, Paging paging) {
        List<Bson> all = new ArrayList<>(
                List.of(Reaches.filter(reach), eq("kind", filter.kind().code())));
        if (filter.stage() != null) {
            all.add(eq("stage", filter.stage()));
        }
        if (filter.member() != null) {
            all.add(eq("member", filter.member().toString()));
        }
        if (filter.from() != null) {
            all.add(gte("order", CareDocument.order(filter.from())));
        }
        if (filter.until() != null) {
            all.add(lt("order", CareDocument.order(filter.until())));
        }
        if (paging.after() != null) {
            all.add(lt("order", paging.after()));
        }
        return items(and(all), Sorts.descending("order"), "order", paging);
    }

    /** What is due before the moment, of all kinds, the most urgent first. */
    public Page<Stored<CareItem>> due(OfficeId office, Instant before, Paging paging) {
        List<Bson> all = new ArrayList<>(List.of(eq("office", office.value()), lt("due", CareDocument.order(before))));
        if (paging.after() != null) {
            all.add(gt("due", paging.after()));
        }
        return items(and(all), Sorts.ascending("due"), "due", paging);
    }

    /** Of one kind, what the public may read; the latest first. */
    public Page<Stored<CareItem>> open(OfficeId office, CareKind kind, Paging paging) {
        List<Bson> all =
                new ArrayList<>(List.of(eq("office", office.value()), eq("kind", kind.code()), eq("public", true)));
        if (paging.after() != null) {
            all.add(lt("order", paging.after()));
        }
        return items(and(all), Sorts.descending("order"), "order", paging);
    }

    /** Proofs of deletion, the latest first. */
    public Page<ErasureView> erasures(Reach reach, Paging paging) {
        Bson some = paging.after() == null ? gt("erased.order", "") : lt("erased.order", paging.after());
        Page<Document> page = documents(
                and(Reaches.filter(reach), some),
                Sorts.descending("erased.order"),
                paging,
                found -> found.getEmbedded(List.of("erased", "order"), String.class));
        return new Page<>(page.items().stream().map(ErasureView::of).toList(), page.next());
    }

    /** Who took which step when; never longer than the profile allows steps. */
    public List<HistoryLine> history(Reach reach, UUID id) {
        Document found = mongo.execute(
                CareStore.COLLECTION,
                items -> items.find(and(eq("_id", id.toString()), Reaches.filter(reach)))
                        .projection(Projections.include("history"))
                        .first());
        return found == null
                ? List.of()
                : found.getList("history", Document.class).stream()
                        .map(HistoryLine::of)
                        .toList();
    }

    private Page<Stored<CareItem>> items(Bson filter, Bson sort, String key, Paging paging) {
        Page<Document> page = documents(filter, sort, paging, found -> found.getString(key));
        return new Page<>(page.items().stream().map(documents::item).toList(), page.next());
    }

    private Page<Document> documents(Bson filter, Bson sort, Paging paging, Function<Document, String> key) {
        List<Document> found = Objects.requireNonNull(mongo.execute(
                CareStore.COLLECTION,
                items -> items.find(filter)
                        .projection(SHOWN)
                        .sort(sort)
                        .limit(paging.fetch())
                        .into(new ArrayList<>())));
        return paging.page(found, key);
    }
}

package cn.xieshang.member.care.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import cn.xieshang.member.care.model.Moment;
import cn.xieshang.member.care.store.CareDocument;
import cn.xieshang.member.care.store.VisitDueStore;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Who is to be visited next: in the order of the index, however many members there are. */
@Repository
public class VisitDueQueries {

    private final MongoOperations mongo;

    VisitDueQueries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * @param until whose next visit is due on this day or before it
     * @param everyDays the rhythm of the office
     */
    public Page<VisitDueView> page(OfficeId office, LocalDate until, int everyDays, LocalDate today, Paging paging) {
        Instant since = Moment.startOf(until.minusDays(everyDays - 1L));
        Bson after = gt("since", paging.after() == null ? "" : paging.after());
        List<Document> found = Objects.requireNonNull(mongo.execute(
                VisitDueStore.COLLECTION,
                dues -> dues.find(and(
                                eq("office", office.value()),
                                eq("active", true),
                                after,
                                lt("since", CareDocument.order(since))))
                        .sort(Sorts.ascending("since"))
                        .limit(paging.fetch())
                        .into(new ArrayList<>())));
        Page<Document> page = paging.page(found, due -> due.getString("since"));
        return new Page<>(
                page.items().stream()
                        .map(due -> VisitDueView.of(due, day(due).plusDays(everyDays), today))
                        .toList(),
                page.next());
    }

    private static LocalDate day(Document due) {
        String since = due.getString("since");
        long millis = Long.parseLong(since.substring(0, since.indexOf('-')));
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), Moment.ZONE);
    }
}

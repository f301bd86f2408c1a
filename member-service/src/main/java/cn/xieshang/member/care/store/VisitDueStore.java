package cn.xieshang.member.care.store;

import cn.xieshang.member.care.model.Moment;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.SequencedUpserts;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Since when each member has not been visited, built from events: the later of the last visit and the day the member came.
 * Later days only ever replace earlier ones, so it does not matter in what order or how often they are heard.
 */
@Repository
public class VisitDueStore {
    public static final String COLLECTION = "visitDues";

    private final MongoOperations mongo;
    private final SequencedUpserts upserts;

    VisitDueStore(MongoOperations mongo) {
        this.mongo = mongo;
        this.upserts = new SequencedUpserts(mongo);
    }

    /** The member as it is now on the roster of the office. */
    public void member(OfficeId office, IncomingEvent event, String code, String name, boolean active) {
        upserts.apply(
                COLLECTION,
                event.subject(),
                event,
                new Document("office", office.value())
                        .append("code", code)
                        .append("name", name)
                        .append("active", active));
    }

    public void came(OfficeId office, String memberId, Instant at) {
        max(memberId, since(memberId, at));
    }

    public void visited(OfficeId office, String memberId, LocalDate on) {
        Instant day = Moment.startOf(on);
        max(memberId, Updates.combine(since(memberId, day), Updates.max("lastVisit", on.toString())));
    }

    private static Bson since(String memberId, Instant moment) {
        return Updates.max("since", CareDocument.order(moment) + "-" + memberId);
    }

    private void max(String memberId, Bson change) {
        mongo.execute(
                COLLECTION,
                dues -> dues.updateOne(Filters.eq("_id", memberId), change, new UpdateOptions().upsert(true)));
    }
}

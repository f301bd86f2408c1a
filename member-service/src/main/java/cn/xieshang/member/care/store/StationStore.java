package cn.xieshang.member.care.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.care.model.Station;
import cn.xieshang.member.care.model.StationId;
import cn.xieshang.member.care.outgoing.CarePublication;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.outbox.GuardedWrites;
import com.mongodb.client.model.Projections;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The community stations of the offices. */
@Repository
public class StationStore {
    public static final String COLLECTION = "stations";

    private final MongoOperations mongo;
    private final GuardedWrites writes;

    StationStore(MongoOperations mongo, GuardedWrites writes) {
        this.mongo = mongo;
        this.writes = writes;
    }

    /** @return false when the id is there already */
    public boolean insert(OfficeId office, Station station) {
        Document document = new Document("_id", station.id().toString());
        document.putAll(state(station));
        return writes.insert(COLLECTION, document, CarePublication.of(station));
    }

    public Optional<Stored<Station>> find(OfficeId office, StationId id) {
        return Optional.ofNullable(mongo.execute(
                        COLLECTION,
                        stations -> stations.find(one(office, id))
                                .projection(Projections.exclude(GuardedWrites.OUTBOX))
                                .first()))
                .map(found -> new Stored<>(station(found), found.getLong("version")));
    }

    /** @throws cn.xieshang.platform.refusal.NotFoundException when the station is another office's */
    public long save(OfficeId office, long expected, Station next) {
        return writes.update(COLLECTION, one(office, next.id()), expected, state(next), CarePublication.of(next));
    }

    public static Station station(Document document) {
        return new Station(
                new StationId(UUID.fromString(document.getString("_id"))),
                new OfficeId(document.getString("office")),
                new DistrictId(document.getString("district")),
                document.getString("name"),
                document.getString("community"),
                document.getString("place"),
                document.getString("publicLine"),
                document.getBoolean("open", true));
    }

    private static Document state(Station station) {
        return new Document("office", station.office().value())
                .append("district", station.district().value())
                .append("name", station.name())
                .append("community", station.community())
                .append("place", station.place())
                .append("publicLine", station.publicLine())
                .append("open", station.open());
    }

    private static Bson one(OfficeId office, StationId id) {
        return and(eq("_id", id.toString()), eq("office", office.value()));
    }
}

package cn.xieshang.opinion.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import cn.xieshang.opinion.model.MemberRef;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The few facts we keep of offices, units and members, as member-service told them. */
@Repository
public class Directory {
    static final String OFFICES = "heard-offices";
    static final String UNITS = "heard-units";
    static final String MEMBERS = "heard-members";

    private final MongoOperations mongo;

    Directory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** An office or a unit, by both names. */
    public record Entry(String id, DistrictId district, String nameZh, String nameEn) {}

    public Optional<Entry> office(OfficeId office) {
        return first(OFFICES, eq("_id", office.value())).map(Directory::entry);
    }

    public Optional<Entry> unit(DistrictId district, UnitId unit) {
        return first(UNITS, and(eq("_id", unit.value()), eq("district", district.value())))
                .map(Directory::entry);
    }

    public Optional<MemberRef> memberByCode(OfficeId office, String code) {
        return first(MEMBERS, and(eq("office", office.value()), eq("code", code), ne("status", "left")))
                .map(Directory::member);
    }

    public Optional<MemberRef> memberOf(OfficeId office, UserId user) {
        return first(MEMBERS, and(eq("userId", user.value()), eq("office", office.value()), ne("status", "left")))
                .map(Directory::member);
    }

    private Optional<Document> first(String collection, Bson filter) {
        @Nullable
        Document found =
                mongo.execute(collection, documents -> documents.find(filter).first());
        return Optional.ofNullable(found);
    }

    private static Entry entry(Document document) {
        return new Entry(
                document.getString("_id"),
                new DistrictId(document.getString("district")),
                document.getString("nameZh"),
                document.getString("nameEn"));
    }

    private static MemberRef member(Document document) {
        String user = document.getString("userId");
        return new MemberRef(document.getString("_id"), user == null ? null : new UserId(user));
    }
}

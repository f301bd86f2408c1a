package cn.xieshang.proposal.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.proposal.model.Proposer;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    /** @param sector 界别; empty where we have not heard of it */
    public record MemberEntry(String id, String code, String name, String sector) {}

    public Optional<Entry> office(OfficeId office) {
        return first(OFFICES, eq("_id", office.value())).map(Directory::entry);
    }

    public Optional<Entry> unit(DistrictId district, UnitId unit) {
        return first(UNITS, and(eq("_id", unit.value()), eq("district", district.value())))
                .map(Directory::entry);
    }

    /** The active member whom the account belongs to. */
    public Optional<Proposer> memberOf(DistrictId district, UserId user) {
        return first(MEMBERS, and(eq("userId", user.value()), active(district))).map(Directory::proposer);
    }

    /** Active members with an account, in no order; who is not one is left out. */
    public List<Proposer> members(DistrictId district, Collection<String> ids) {
        List<Proposer> found = new ArrayList<>();
        mongo.execute(MEMBERS, members -> {
            members.find(and(in("_id", ids), active(district), Filters.exists("userId")))
                    .forEach(document -> found.add(proposer(document)));
            return null;
        });
        return found;
    }

    /** Whoever was once a member has a name for good. */
    public List<MemberEntry> names(DistrictId district, Collection<String> ids) {
        List<MemberEntry> found = new ArrayList<>();
        mongo.execute(MEMBERS, members -> {
            members.find(and(in("_id", ids), eq("district", district.value())))
                    .forEach(document -> found.add(new MemberEntry(
                            document.getString("_id"),
                            document.getString("code"),
                            document.getString("name"),
                            Objects.requireNonNullElse(document.getString("sector"), ""))));
            return null;
        });
        return found;
    }

    private static Bson active(DistrictId district) {
        return and(eq("district", district.value()), ne("status", "left"));
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

    private static Proposer proposer(Document document) {
        return new Proposer(
                document.getString("_id"),
                new UserId(document.getString("userId")),
                new OfficeId(document.getString("office")));
    }
}

package cn.xieshang.member.duty.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The little that duty needs of the roster; the roster alone writes it. */
@Repository
public class DutyMembers {
    private static final Bson NEEDED =
            Projections.include("office", "district", "code", "name", "term", "leftAt", "account.user");

    private final MongoOperations mongo;

    DutyMembers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Optional<DutyMember> find(Reach reach, MemberId id) {
        return list(and(within(reach), eq("_id", id.toString()))).stream().findFirst();
    }

    public Optional<DutyMember> own(OfficeId office, UserId user) {
        return list(and(eq("office", office.value()), eq("account.user", user.value()))).stream()
                .findFirst();
    }

    /** By code; an office has dozens of members, a district hundreds. */
    public List<DutyMember> all(Reach reach) {
        return list(within(reach));
    }

    private List<DutyMember> list(Bson filter) {
        return Objects.requireNonNull(mongo.execute(
                MemberStore.COLLECTION,
                members -> members.find(filter)
                        .projection(NEEDED)
                        .sort(Sorts.ascending("code"))
                        .map(DutyMembers::member)
                        .into(new ArrayList<>())));
    }

    private static Bson within(Reach reach) {
        return switch (reach) {
            case Reach.OneOffice(var office) -> eq("office", office.value());
            case Reach.WholeDistrict(var district) -> eq("district", district.value());
            case Reach.OneUnit _ -> throw new ForbiddenException();
        };
    }

    private static DutyMember member(Document document) {
        Document account = document.get("account", Document.class);
        String user = account == null ? null : account.getString("user");
        return new DutyMember(
                new MemberId(UUID.fromString(document.getString("_id"))),
                new OfficeId(document.getString("office")),
                new DistrictId(document.getString("district")),
                document.getString("code"),
                document.getString("name"),
                document.getInteger("term"),
                user == null ? null : new UserId(user),
                document.getDate("leftAt") != null);
    }
}

package cn.xieshang.member.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;

import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.store.MemberDocument;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
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
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The roster as it is shown; the store stays the only one to know how a phone is kept. */
@Repository
public class MemberQueries {
    private static final Bson SHOWN = Projections.exclude(GuardedWrites.OUTBOX);

    private final MongoOperations mongo;
    private final MemberDocument documents;

    MemberQueries(MongoOperations mongo, MemberDocument documents) {
        this.mongo = mongo;
        this.documents = documents;
    }

    public Page<MemberSummary> page(Reach reach, boolean phones, Paging paging) {
        Bson after = paging.after() == null ? empty() : gt("code", paging.after());
        List<MemberSummary> found = Objects.requireNonNull(mongo.execute(
                "members",
                members -> members.find(and(within(reach), after))
                        .projection(SHOWN)
                        .sort(Sorts.ascending("code"))
                        .limit(paging.fetch())
                        .map(member -> MemberSummary.of(member, phone(member, phones)))
                        .into(new ArrayList<>())));
        return paging.page(found, MemberSummary::code);
    }

    public Optional<MemberDetail> member(Reach reach, UUID id, boolean phones) {
        return first(and(within(reach), eq("_id", id.toString())))
                .map(member -> MemberDetail.of(member, phone(member, phones)));
    }

    /** The record of who logs in with that account. */
    public Optional<MemberDetail> own(OfficeId office, UserId user) {
        return first(and(eq("office", office.value()), eq("account.user", user.value())))
                .map(member -> MemberDetail.of(member, null));
    }

    /** In clear: record who asks before calling this. */
    public Optional<Phone> phone(OfficeId office, UUID id) {
        return first(and(eq("office", office.value()), eq("_id", id.toString())))
                .map(documents::phone);
    }

    /** Of any office, for the public: who is a member now is no secret, and everything else is left out. */
    public Optional<PublicMember> introduced(MemberCode code) {
        return first(and(eq("code", code.value()), exists("leftAt", false)))
                .flatMap(member -> Optional.ofNullable(mongo.execute(
                                "offices",
                                offices -> offices.find(eq("_id", member.getString("office")))
                                        .first()))
                        .map(PublicOffice::of)
                        .map(office -> new PublicMember(code.value(), member.getString("name"), office)));
    }

    private Optional<Document> first(Bson filter) {
        return Optional.ofNullable(mongo.execute(
                "members", members -> members.find(filter).projection(SHOWN).first()));
    }

    private @Nullable Phone phone(Document member, boolean shown) {
        return shown ? documents.phone(member) : null;
    }

    private static Bson within(Reach reach) {
        return switch (reach) {
            case Reach.OneOffice(var office) -> eq("office", office.value());
            case Reach.WholeDistrict(var district) -> eq("district", district.value());
            case Reach.OneUnit _ -> throw new ForbiddenException();
        };
    }
}

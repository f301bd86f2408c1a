package cn.xieshang.member.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;

import cn.xieshang.member.model.DirectoryProfile;
import cn.xieshang.member.model.HistoryLine;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.store.BlindIndexes;
import cn.xieshang.member.store.HistoryDocument;
import cn.xieshang.member.store.MemberDocument;
import cn.xieshang.member.store.Reaches;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The roster as it is shown; the store stays the only one to know how personal data are kept. */
@Repository
public class MemberQueries {
    private static final Bson SHOWN = Projections.exclude(GuardedWrites.OUTBOX, "history");

    private final MongoOperations mongo;
    private final MemberDocument documents;
    private final BlindIndexes indexes;

    MemberQueries(MongoOperations mongo, MemberDocument documents, BlindIndexes indexes) {
        this.mongo = mongo;
        this.documents = documents;
        this.indexes = indexes;
    }

    /** @param personal whether masked personal data are shown */
    public Page<MemberSummary> page(Reach reach, MemberFilter filter, boolean personal, Paging paging) {
        List<MemberSummary> found = find(
                reach, filter, paging, member -> MemberSummary.of(member, personal ? documents.profile(member) : null));
        return paging.page(found, MemberSummary::code);
    }

    /** By code, as far as the page goes. */
    <T> List<T> find(Reach reach, MemberFilter filter, Paging paging, Function<Document, T> view) {
        Bson after = paging.after() == null ? empty() : gt("code", paging.after());
        return Objects.requireNonNull(mongo.execute(
                "members",
                members -> members.find(and(Reaches.within(reach), filter.toBson(indexes), after))
                        .projection(SHOWN)
                        .sort(Sorts.ascending("code"))
                        .limit(paging.fetch())
                        .map(view::apply)
                        .into(new ArrayList<>())));
    }

    /** In clear, for a list on paper: record who asks, and show masked what was not asked for. */
    public Page<Member> members(Reach reach, MemberFilter filter, Paging paging) {
        return paging.page(
                find(reach, filter, paging, documents::stored),
                member -> member.code().value());
    }

    /** Who is a member now, as colleagues may see it. */
    public Page<DirectoryEntry> directory(
            OfficeId office, MemberFilter filter, DirectoryProfile profile, Paging paging) {
        List<DirectoryEntry> found = find(
                new Reach.OneOffice(office),
                filter,
                paging,
                member -> DirectoryEntry.of(member, documents.profile(member), profile));
        return paging.page(found, DirectoryEntry::code);
    }

    public Optional<MemberDetail> member(Reach reach, UUID id, boolean personal) {
        return first(one(reach, id)).map(member -> MemberDetail.of(member, documents.stored(member), personal));
    }

    /** The record of who logs in with that account. */
    public Optional<MemberDetail> own(OfficeId office, UserId user) {
        return first(and(eq("office", office.value()), eq("account.user", user.value())))
                .map(member -> MemberDetail.of(member, documents.stored(member), true));
    }

    /** In clear: record who asks before showing it. */
    public Optional<Profile> profile(Reach reach, UUID id) {
        return first(one(reach, id)).map(documents::profile);
    }

    /** Oldest first; as many lines as are kept. */
    public Optional<List<HistoryLine>> history(Reach reach, UUID id) {
        Document found = mongo.execute(
                "members",
                members -> members.find(one(reach, id))
                        .projection(Projections.include("history"))
                        .first());
        return Optional.ofNullable(found)
                .map(member -> member.getList("history", Document.class, List.of()).stream()
                        .map(HistoryDocument::line)
                        .toList());
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

    private static Bson one(Reach reach, UUID id) {
        return and(Reaches.within(reach), eq("_id", id.toString()));
    }
}

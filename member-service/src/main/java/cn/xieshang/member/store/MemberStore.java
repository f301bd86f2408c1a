package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.outgoing.MemberPublication;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.refusal.RefusedException;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The roster. Whatever the account in Keycloak must follow is put on the list of work in the same write. */
@Repository
public class MemberStore {
    public static final String COLLECTION = "members";

    private final MongoOperations mongo;
    private final GuardedWrites writes;
    private final MemberDocument documents;
    private final Clock clock;

    MemberStore(MongoOperations mongo, GuardedWrites writes, MemberDocument documents, Clock clock) {
        this.mongo = mongo;
        this.writes = writes;
        this.documents = documents;
        this.clock = clock;
    }

    /** @return false when the id, the code or the username is there already */
    public boolean insert(OfficeId office, Member member, MemberEvent event) {
        Document document = new Document("_id", member.id().toString());
        document.putAll(documents.state(member));
        AccountWorkFields.plan(document, member, event, clock.instant());
        return writes.insert(COLLECTION, document, MemberPublication.of(member, event));
    }

    public Optional<Stored<Member>> find(OfficeId office, MemberId id) {
        Document found = mongo.execute(
                COLLECTION,
                members -> members.find(one(office, id))
                        .projection(Projections.exclude(GuardedWrites.OUTBOX))
                        .first());
        return Optional.ofNullable(found).map(documents::member);
    }

    /** What another member has that this one wants; it may be of any office, so only the kind of clash is said. */
    public Optional<MemberRefusal> clash(OfficeId office, Member wanted) {
        if (isThere(wanted, eq("code", wanted.code().value()))) {
            return Optional.of(MemberRefusal.CODE_TAKEN);
        }
        return isThere(
                        wanted,
                        eq("account.username", wanted.account().username().value()))
                ? Optional.of(MemberRefusal.USERNAME_TAKEN)
                : Optional.empty();
    }

    /** @param expected the version on which the event was decided */
    public long save(OfficeId office, long expected, Member next, MemberEvent event) {
        Document state = documents.state(next);
        AccountWorkFields.plan(state, next, event, clock.instant());
        try {
            return writes.update(
                    COLLECTION, one(office, next.id()), expected, state, MemberPublication.of(next, event));
        } catch (DuplicateKeyException taken) {
            throw new RefusedException(MemberRefusal.USERNAME_TAKEN);
        }
    }

    private boolean isThere(Member wanted, Bson filter) {
        Bson other = and(filter, ne("_id", wanted.id().toString()));
        return mongo.execute(
                        COLLECTION,
                        members -> members.find(other)
                                .projection(Projections.include("_id"))
                                .first())
                != null;
    }

    static Bson one(OfficeId office, MemberId id) {
        return and(eq("_id", id.toString()), eq("office", office.value()));
    }
}

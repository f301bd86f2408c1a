package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.xieshang.member.model.HistoryLine;
import cn.xieshang.member.model.IdNumber;
import cn.xieshang.member.model.LeaveReason;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.MemberRegistered;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.outgoing.MemberPublication;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.timers.TimerFields;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * The roster. The line of history, and whatever the account in Keycloak must follow, go into the same write as the change.
 */
@Repository
public class MemberStore {
    public static final String COLLECTION = "members";

    private final MongoOperations mongo;
    private final GuardedWrites writes;
    private final MemberDocument documents;
    private final BlindIndexes indexes;
    private final BirthdaySettings birthdays;
    private final Clock clock;

    MemberStore(
            MongoOperations mongo,
            GuardedWrites writes,
            MemberDocument documents,
            BlindIndexes indexes,
            BirthdaySettings birthdays,
            Clock clock) {
        this.mongo = mongo;
        this.writes = writes;
        this.documents = documents;
        this.indexes = indexes;
        this.birthdays = birthdays;
        this.clock = clock;
    }

    /** @return false when the id, the code, the username or the identity number is there already */
    public boolean insert(Actor by, Member member) {
        Instant now = clock.instant();
        MemberEvent event = new MemberRegistered();
        Document document = new Document("_id", member.id().toString());
        document.putAll(documents.state(member));
        document.append(
                HistoryDocument.HISTORY,
                HistoryLine.of(member, member, event, by.user(), now).stream()
                        .map(HistoryDocument::of)
                        .toList());
        AccountWorkFields.plan(document, member, event, now);
        document.append(TimerFields.WAKE, wake(member));
        return writes.insert(COLLECTION, document, MemberPublication.of(member, member, event));
    }

    public Optional<Stored<Member>> find(OfficeId office, MemberId id) {
        return find(new Reach.OneOffice(office), id);
    }

    public Optional<Stored<Member>> find(Reach reach, MemberId id) {
        return first(and(Reaches.within(reach), eq("_id", id.toString())));
    }

    /** The record of who logs in with that account. */
    public Optional<Stored<Member>> findOwn(OfficeId office, UserId user) {
        return first(and(eq("office", office.value()), eq("account.user", user.value())));
    }

    public Optional<Stored<Member>> findByCode(Reach reach, MemberCode code) {
        return first(and(Reaches.within(reach), eq("code", code.value())));
    }

    /** Who is still in the term, by code: the first ones. */
    public List<Stored<Member>> inTerm(DistrictId district, int term, int limit) {
        Bson here = and(eq("district", district.value()), eq("term", term), eq("leftAt", null));
        return Objects.requireNonNull(mongo.execute(
                COLLECTION,
                members -> members.find(here)
                        .projection(Projections.exclude(GuardedWrites.OUTBOX, HistoryDocument.HISTORY))
                        .sort(Sorts.ascending("code"))
                        .limit(limit)
                        .map(documents::member)
                        .into(new ArrayList<>())));
    }

    /** Which of the codes are those of members of the term who are here. */
    public Set<MemberCode> inTerm(DistrictId district, int term, Set<MemberCode> codes) {
        Bson among = and(
                in("code", codes.stream().map(MemberCode::value).toList()),
                eq("district", district.value()),
                eq("term", term),
                eq("leftAt", null));
        return Objects.requireNonNull(mongo.execute(
                COLLECTION,
                members -> members.find(among)
                        .projection(Projections.include("code"))
                        .map(member -> new MemberCode(member.getString("code")))
                        .into(new HashSet<>())));
    }

    /** How many left because that term ended. */
    public int retired(DistrictId district, int term) {
        Bson gone = and(
                eq("district", district.value()), eq("term", term), eq("leaveReason", LeaveReason.TERM_ENDED.code()));
        return Objects.requireNonNull(mongo.execute(COLLECTION, members -> members.countDocuments(gone)))
                .intValue();
    }

    /** Whoever of the district has that number, of whatever office. */
    public Optional<MemberId> idOf(DistrictId district, IdNumber idNumber) {
        return first(eq("idIndex", indexes.of(district, idNumber)))
                .map(found -> found.value().id());
    }

    /** What another member has that this one wants; it may be of any office, so only the kind of clash is said. */
    public Optional<MemberRefusal> clash(OfficeId office, Member wanted) {
        IdNumber idNumber = wanted.profile().person().idNumber();
        if (isThere(wanted, eq("code", wanted.code().value()))) {
            return Optional.of(MemberRefusal.CODE_TAKEN);
        }
        if (idNumber != null && isThere(wanted, eq("idIndex", indexes.of(wanted.district(), idNumber)))) {
            return Optional.of(MemberRefusal.ID_NUMBER_TAKEN);
        }
        return isThere(
                        wanted,
                        eq("account.username", wanted.account().username().value()))
                ? Optional.of(MemberRefusal.USERNAME_TAKEN)
                : Optional.empty();
    }

    /** @param before as it was when the event was decided; if it is another by now, nothing is written */
    public long save(Actor by, Stored<Member> before, Member next, MemberEvent event) {
        Instant now = clock.instant();
        Member old = before.value();
        Document state = documents.state(next);
        AccountWorkFields.plan(state, next, event, now);
        state.append(TimerFields.WAKE, wake(next));
        Document push = new Document();
        HistoryLine.of(old, next, event, by.user(), now)
                .ifPresent(line -> push.append(
                        HistoryDocument.HISTORY,
                        new Document("$each", List.of(HistoryDocument.of(line)))
                                .append("$slice", -HistoryDocument.MOST)));
        try {
            return writes.update(
                    COLLECTION,
                    one(old.office(), old.id()),
                    before.version(),
                    state,
                    push,
                    MemberPublication.of(old, next, event));
        } catch (DuplicateKeyException taken) {
            throw new RefusedException(clash(next.office(), next).orElseThrow(() -> taken));
        }
    }

    @AnyOffice("a timer knows the document only; the member says whose it is")
    public Optional<Stored<Member>> find(String id) {
        return first(eq("_id", id));
    }

    /** Nothing was due after all: told nobody, so the version stays. */
    public void sleepOn(OfficeId office, Stored<Member> stored) {
        Date wake = wake(stored.value());
        Bson unchanged = and(one(office, stored.value().id()), eq("version", stored.version()));
        Bson later = wake == null ? unset(TimerFields.WAKE) : set(TimerFields.WAKE, wake);
        mongo.execute(COLLECTION, members -> members.updateOne(unchanged, later));
    }

    /** When the next birthday is to be announced. */
    private @Nullable Date wake(Member member) {
        LocalDate day = member.nextBirthday(LocalDate.now(clock));
        return day == null
                ? null
                : Date.from(birthdays.announcement(day, clock.getZone()).toInstant());
    }

    private Optional<Stored<Member>> first(Bson filter) {
        Document found = mongo.execute(
                COLLECTION,
                members -> members.find(filter)
                        .projection(Projections.exclude(GuardedWrites.OUTBOX, HistoryDocument.HISTORY))
                        .first());
        return Optional.ofNullable(found).map(documents::member);
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

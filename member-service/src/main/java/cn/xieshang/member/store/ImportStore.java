package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.xieshang.member.model.CellError;
import cn.xieshang.member.model.RosterImport;
import cn.xieshang.member.model.RosterImport.Counts;
import cn.xieshang.member.model.RosterImport.State;
import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.timers.TimerFields;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Spreadsheets on their way to the roster, encrypted as a whole. Working papers, told nobody: the members they bring are. A
 * timer brings each to its end: it is written when that is wanted, and thrown away a day after the preview, or a month
 * after it was written.
 */
@Repository
public class ImportStore {
    public static final String COLLECTION = "imports";
    private static final Duration PREVIEW_KEPT = Duration.ofDays(1);
    private static final Duration RESULT_KEPT = Duration.ofDays(30);
    private static final String FILE = "file";

    private final MongoOperations mongo;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    ImportStore(MongoOperations mongo, PersonalDataCipher cipher, Clock clock) {
        this.mongo = mongo;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** @return false when the id is there already, here or elsewhere */
    public boolean insert(OfficeId office, RosterImport preview, byte[] file) {
        Counts counts = preview.counts();
        Document document = new Document("_id", preview.id().toString())
                .append("office", office.value())
                .append("district", preview.district().value())
                .append("by", preview.by().value())
                .append("at", Date.from(preview.at()))
                .append("state", preview.state().code())
                .append("rows", counts.rows())
                .append("registered", counts.registered())
                .append("changed", counts.changed())
                .append("same", counts.same())
                .append("errorCount", counts.errors())
                .append("errors", documents(preview.errors()))
                .append(FILE, cipher.encrypt(Base64.getEncoder().encodeToString(file), context(preview.id())))
                .append(TimerFields.WAKE, after(PREVIEW_KEPT));
        try {
            mongo.execute(COLLECTION, imports -> imports.insertOne(document));
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    public Optional<RosterImport> find(OfficeId office, UUID id) {
        return first(one(office, id));
    }

    @AnyOffice("a timer knows the document only; the import says whose it is")
    public Optional<RosterImport> find(String id) {
        return first(eq("_id", id));
    }

    public byte[] file(OfficeId office, UUID id) {
        Document found = mongo.execute(
                COLLECTION,
                imports -> imports.find(one(office, id))
                        .projection(Projections.include(FILE))
                        .first());
        String hidden = found == null ? "" : found.getString(FILE);
        return Base64.getDecoder().decode(cipher.decrypt(hidden, context(id)));
    }

    /** From now on it is being written, by whom who said so; said again, it changes nothing. */
    public void commit(OfficeId office, UUID id, UserId by) {
        update(
                office,
                id,
                State.PREVIEWED,
                combine(
                        set("state", State.COMMITTING.code()),
                        set("by", by.value()),
                        set(TimerFields.WAKE, Date.from(clock.instant()))));
    }

    public void finish(OfficeId office, UUID id, List<CellError> failed) {
        update(
                office,
                id,
                State.COMMITTING,
                combine(
                        set("state", State.DONE.code()),
                        set("failed", documents(failed)),
                        set(TimerFields.WAKE, after(RESULT_KEPT)),
                        unset(FILE)));
    }

    public void forget(OfficeId office, UUID id) {
        mongo.execute(COLLECTION, imports -> imports.deleteOne(one(office, id)));
    }

    private void update(OfficeId office, UUID id, State from, Bson change) {
        Bson still = and(one(office, id), eq("state", from.code()));
        mongo.execute(COLLECTION, imports -> imports.updateOne(still, change));
    }

    private Date after(Duration kept) {
        return Date.from(clock.instant().plus(kept));
    }

    private Optional<RosterImport> first(Bson filter) {
        Document found = mongo.execute(
                COLLECTION,
                imports -> imports.find(filter)
                        .projection(Projections.exclude(FILE))
                        .first());
        return Optional.ofNullable(found).map(ImportStore::read);
    }

    private static RosterImport read(Document document) {
        Instant at = document.getDate("at").toInstant();
        return new RosterImport(
                UUID.fromString(document.getString("_id")),
                new OfficeId(document.getString("office")),
                new DistrictId(document.getString("district")),
                new UserId(document.getString("by")),
                at,
                State.ofCode(document.getString("state")),
                new Counts(
                        document.getInteger("rows"),
                        document.getInteger("registered"),
                        document.getInteger("changed"),
                        document.getInteger("same"),
                        document.getInteger("errorCount")),
                errors(document.getList("errors", Document.class, List.of())),
                errors(document.getList("failed", Document.class, List.of())));
    }

    private static List<Document> documents(List<CellError> errors) {
        return errors.stream()
                .map(error -> new Document("row", error.row())
                        .append("column", error.column())
                        .append("code", error.code())
                        .append("otherRow", error.otherRow()))
                .toList();
    }

    private static List<CellError> errors(List<Document> stored) {
        return stored.stream()
                .map(error -> new CellError(
                        error.getInteger("row"),
                        error.getString("column"),
                        error.getString("code"),
                        error.getInteger("otherRow")))
                .toList();
    }

    private static Bson one(OfficeId office, UUID id) {
        return and(eq("_id", id.toString()), eq("office", office.value()));
    }

    private static String context(UUID id) {
        return Sealed.prefix("import") + id;
    }
}

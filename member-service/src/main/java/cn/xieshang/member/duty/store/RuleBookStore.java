package cn.xieshang.member.duty.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import cn.xieshang.member.duty.model.RuleBook;
import cn.xieshang.member.duty.model.RuleScope;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.DistrictId;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Rule books, one document per scope and year. {@code due} says that the ledgers have yet to follow what was activated. */
@Repository
public class RuleBookStore {
    static final String COLLECTION = "duty-rules";
    static final String DUE = "due";

    private final MongoOperations mongo;
    private final QuietWrites writes;

    RuleBookStore(MongoOperations mongo) {
        this.mongo = mongo;
        this.writes = new QuietWrites(mongo, COLLECTION);
    }

    public Optional<Stored<RuleBook>> find(DistrictId district, RuleScope scope, int year) {
        return writes.find(RuleBook.empty(scope, year).key())
                .filter(document -> district.value().equals(document.getString("district")))
                .map(RuleBookDocument::book);
    }

    /** @param due when the ledgers should follow; none when nothing changes for them */
    public long save(DistrictId district, RuleBook book, long expected, Optional<Instant> due) {
        Document document = RuleBookDocument.of(book).append("district", district.value());
        due.ifPresent(when -> document.append(DUE, Date.from(when)));
        return writes.save(document, expected);
    }

    /** One book to work on, and nobody else for as long as the lease lasts. */
    @AnyOffice("work of the system: whoever's book is due, with its own district in it")
    public Optional<Stored<RuleBook>> claim(Instant now, Duration lease) {
        Document found = mongo.execute(
                COLLECTION,
                books -> books.findOneAndUpdate(
                        lte(DUE, Date.from(now)),
                        Updates.set(DUE, Date.from(now.plus(lease))),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
        return Optional.ofNullable(found).map(RuleBookDocument::book);
    }

    /** All ledgers follow this version of the document; a later one is due for itself. */
    public void done(DistrictId district, Stored<RuleBook> book) {
        mongo.execute(
                COLLECTION,
                books -> books.updateOne(
                        and(
                                eq("_id", book.value().key()),
                                eq("district", district.value()),
                                eq(QuietWrites.VERSION, book.version())),
                        Updates.unset(DUE)));
    }
}

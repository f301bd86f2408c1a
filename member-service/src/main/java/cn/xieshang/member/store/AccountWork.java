package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.AccountFailure;
import cn.xieshang.member.model.Member;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.outbox.GuardedWrites;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Accounts to look after. One replica at a time holds a task; if it dies, the task is due again when its lease ends.
 * What is written here is told nobody, so the version stays and the sequence of events has no gaps.
 */
@Repository
public class AccountWork {
    private final MongoOperations mongo;
    private final MemberDocument documents;
    private final Clock clock;

    AccountWork(MongoOperations mongo, MemberDocument documents, Clock clock) {
        this.mongo = mongo;
        this.documents = documents;
        this.clock = clock;
    }

    /** @param attempts how often it was claimed since it was asked for, this time included */
    public record Task(Member member, long version, String claim, int attempts) {}

    /** The task that waits longest, for as long as the lease lasts. */
    public Optional<Task> claim(OfficeId office, Duration lease) {
        Instant now = clock.instant();
        String claim = UUID.randomUUID().toString();
        Bson due = and(eq("office", office.value()), lte(AccountWorkFields.DUE, Date.from(now)));
        Bson claimed = combine(
                set(AccountWorkFields.DUE, Date.from(now.plus(lease))),
                set(AccountWorkFields.CLAIM, claim),
                inc(AccountWorkFields.ATTEMPTS, 1));
        Document found = mongo.execute(
                MemberStore.COLLECTION,
                members -> members.findOneAndUpdate(
                        due,
                        claimed,
                        new FindOneAndUpdateOptions()
                                .sort(Sorts.ascending(AccountWorkFields.DUE))
                                .projection(Projections.exclude(GuardedWrites.OUTBOX))
                                .returnDocument(ReturnDocument.AFTER)));
        return Optional.ofNullable(found).map(document -> task(document, claim));
    }

    /** The account is as the member is. */
    public void done(OfficeId office, Task task) {
        update(office, task, unset(AccountWorkFields.WORK));
    }

    /** The account of a member who left lets nobody in any more. */
    public void disabled(OfficeId office, Task task) {
        settle(office, task, new Account.Disabled(task.member().account().username()));
    }

    /** Trying again would not help. */
    public void failed(OfficeId office, Task task, AccountFailure reason) {
        settle(office, task, new Account.Failed(task.member().account().username(), reason));
    }

    /** @param problem why not now, for people to see */
    public void later(OfficeId office, Task task, Instant due, String problem) {
        Bson change = combine(
                set(AccountWorkFields.DUE, Date.from(due)),
                set(AccountWorkFields.PROBLEM, problem),
                unset(AccountWorkFields.CLAIM));
        update(office, task, change);
    }

    private void settle(OfficeId office, Task task, Account account) {
        update(office, task, combine(set("account", MemberDocument.state(account)), unset(AccountWorkFields.WORK)));
    }

    private void update(OfficeId office, Task task, Bson change) {
        Bson stillMine = and(MemberStore.one(office, task.member().id()), eq(AccountWorkFields.CLAIM, task.claim()));
        mongo.execute(MemberStore.COLLECTION, members -> members.updateOne(stillMine, change));
    }

    private Task task(Document document, String claim) {
        Stored<Member> stored = documents.member(document);
        int attempts = document.get(AccountWorkFields.WORK, Document.class).getInteger("attempts");
        return new Task(stored.value(), stored.version(), claim, attempts);
    }
}

package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.RuleBook;
import cn.xieshang.member.duty.store.DutyMembers;
import cn.xieshang.member.duty.store.FactStore;
import cn.xieshang.member.duty.store.RuleBookStore;
import cn.xieshang.member.duty.store.RulesInForce;
import cn.xieshang.platform.actor.Reach;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What ledgers have yet to follow: a rule set that came into force, and facts whose process died before their ledger was
 * written. Both are remembered with what caused them, and posting twice is posting once.
 */
@Component
public class DutyFollowUp {
    private static final Logger LOG = LoggerFactory.getLogger(DutyFollowUp.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 200;

    private final FactStore facts;
    private final RuleBookStore books;
    private final DutyMembers members;
    private final RulesInForce rules;
    private final DutyPosting posting;
    private final Clock clock;

    DutyFollowUp(
            FactStore facts,
            RuleBookStore books,
            DutyMembers members,
            RulesInForce rules,
            DutyPosting posting,
            Clock clock) {
        this.facts = facts;
        this.books = books;
        this.members = members;
        this.rules = rules;
        this.posting = posting;
        this.clock = clock;
    }

    /** One that fails waits for the next time and does not keep the others waiting. */
    public void facts() {
        for (FactStore.Due due : facts.due(clock.instant(), AT_ONCE)) {
            try {
                follow(due);
            } catch (RuntimeException unexpected) {
                LOG.error("duty: the ledger does not follow {}, will be tried again", due.id(), unexpected);
            }
        }
    }

    /** A replica that dies in the middle lets its lease end, and another begins anew. */
    public void rules() {
        for (var book = books.claim(clock.instant(), LEASE);
                book.isPresent();
                book = books.claim(clock.instant(), LEASE)) {
            follow(book.get().value());
            books.done(book.get().value().scope().district(), book.get());
        }
    }

    private void follow(FactStore.Due due) {
        members.find(new Reach.WholeDistrict(due.district()), due.member())
                .ifPresent(who -> posting.follow(who, due.on()));
        facts.posted(due.district(), due.id());
    }

    private void follow(RuleBook book) {
        for (DutyMember who : members.all(book.scope().reach())) {
            rules.of(who.office(), who.district(), book.year())
                    .filter(inForce -> inForce.ref().book().equals(book.key()))
                    .ifPresent(inForce -> posting.follow(who, book.year(), inForce));
        }
    }
}

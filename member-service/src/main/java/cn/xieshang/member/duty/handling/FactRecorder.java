package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.Recorded;
import cn.xieshang.member.duty.model.Retraction;
import cn.xieshang.member.duty.store.FactStore;
import cn.xieshang.platform.actor.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Stores a fact and lets the ledger follow at once; if that fails, {@link DutyFollowUp} does it later. */
@Component
public class FactRecorder {
    private static final Duration AT_LATEST = Duration.ofMinutes(1);

    private final FactStore facts;
    private final DutyPosting posting;
    private final Clock clock;

    FactRecorder(FactStore facts, DutyPosting posting, Clock clock) {
        this.facts = facts;
        this.posting = posting;
        this.clock = clock;
    }

    /** @return false when there is a fact with this id already: the ledger is looked after again, and nothing else happens */
    public boolean record(DutyMember who, DutyFact fact, String source, UserId by) {
        Instant now = clock.instant();
        boolean fresh = facts.insert(
                who.district(),
                new Recorded(fact, who.office(), who.term(), source, by, now, null),
                now.plus(AT_LATEST));
        follow(who, fact.id().toString(), fact.on());
        return fresh;
    }

    /** @return false when it was taken back before */
    boolean retract(DutyMember who, Retraction retraction, UserId by) {
        Instant now = clock.instant();
        boolean fresh = facts.insert(who.district(), retraction, by, now, now.plus(AT_LATEST));
        follow(who, retraction.id().toString(), retraction.on());
        return fresh;
    }

    private void follow(DutyMember who, String id, LocalDate on) {
        posting.follow(who, on);
        facts.posted(who.district(), id);
    }
}

package cn.xieshang.member.duty.incoming;

import cn.xieshang.member.duty.handling.FactRecorder;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.FactFlag;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.FactRole;
import cn.xieshang.member.duty.model.Measure;
import cn.xieshang.member.duty.model.Share;
import cn.xieshang.member.duty.model.Subject;
import cn.xieshang.member.duty.store.DutyMembers;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.incoming.IncomingEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes facts of what other services tell. The id says what happened to which thing and whose it is, so neither the same event
 * again nor the same step taken twice (handed in again, concluded again) makes a second fact.
 */
@Component
class HeardFacts {
    private static final Logger LOG = LoggerFactory.getLogger(HeardFacts.class);

    private final FactRecorder recorder;
    private final DutyMembers members;
    private final Clock clock;

    HeardFacts(FactRecorder recorder, DutyMembers members, Clock clock) {
        this.recorder = recorder;
        this.members = members;
        this.clock = clock;
    }

    /** A step that was taken when it was told. */
    void heard(IncomingEvent event, UUID member, FactKind kind, Subject subject, Share share, Set<FactFlag> flags) {
        record(event, member, kind, subject, LocalDate.ofInstant(event.time(), clock.getZone()), share, flags);
    }

    /** A deed that has a day of its own. */
    void heard(IncomingEvent event, UUID member, FactKind kind, Subject subject, LocalDate on) {
        record(event, member, kind, subject, on, Share.ALONE, Set.of());
    }

    private void record(
            IncomingEvent event,
            UUID member,
            FactKind kind,
            Subject subject,
            LocalDate on,
            Share share,
            Set<FactFlag> flags) {
        DistrictId district = Objects.requireNonNull(event.district(), "district");
        MemberId id = new MemberId(member);
        var who = members.find(new Reach.WholeDistrict(district), id);
        if (who.isEmpty()) {
            LOG.warn("duty: {} is about a member who is not of the district", event.id());
            return;
        }
        FactRole role = share.position() == 1 ? FactRole.FIRST : FactRole.CO;
        FactId fact = FactId.from(kind.toString(), subject.type(), subject.id(), member.toString());
        recorder.record(
                who.get(),
                new DutyFact(fact, id, kind, subject, on, role, null, null, flags, Measure.ONCE, share, null, null),
                event.type(),
                UserId.SYSTEM);
    }
}

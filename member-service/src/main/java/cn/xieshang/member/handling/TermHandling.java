package cn.xieshang.member.handling;

import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Term;
import cn.xieshang.member.model.TermEvent.RollOverStarted;
import cn.xieshang.member.model.TermEvent.TermChanged;
import cn.xieshang.member.model.TermEvent.TermRegistered;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.member.store.TermStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.InvalidException.Violation;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** The terms of a district, and the word that changes from one to the next: both the district's. */
@Service
public class TermHandling {
    private final TermStore terms;
    private final MemberStore members;
    private final AuditLog audit;

    TermHandling(TermStore terms, MemberStore members, AuditLog audit) {
        this.terms = terms;
        this.members = members;
        this.audit = audit;
    }

    public Written register(Actor actor, Term term) {
        require(actor, term.district());
        if (terms.insert(term.district(), term, new TermRegistered(term))) {
            return Written.NEW;
        }
        Term there = stored(term.district(), term.number()).value();
        if (!there.changedTo(term).equals(there)) {
            throw new RefusedException(MemberRefusal.ALREADY_REGISTERED);
        }
        return Written.SAME;
    }

    public Written change(Actor actor, Term wanted, long expected) {
        require(actor, wanted.district());
        Term next = stored(wanted.district(), wanted.number()).value().changedTo(wanted);
        terms.save(wanted.district(), expected, next, new TermChanged(next));
        return Written.CHANGED;
    }

    /**
     * From the term before into this one: who is named goes on, everybody else of the district leaves.
     *
     * @param continuing in the order in which they were sent, for whom it concerns
     */
    public Written rollOver(Actor actor, DistrictId district, int number, long expected, List<MemberCode> continuing) {
        require(actor, district);
        Stored<Term> stored = stored(district, number);
        if (stored.version() != expected) {
            throw new StaleVersionException(stored.version());
        }
        Term next = stored.value().startRollOver(new HashSet<>(continuing));
        requireMembers(district, number - 1, continuing);
        String subject = district + ":" + number;
        audit.record(actor, "term.roll-over", subject, Map.of("continuing", Integer.toString(continuing.size())));
        terms.save(district, expected, next, new RollOverStarted(next));
        return Written.CHANGED;
    }

    private void requireMembers(DistrictId district, int term, List<MemberCode> continuing) {
        Set<MemberCode> known = members.inTerm(district, term, new HashSet<>(continuing));
        List<Violation> unknown = IntStream.range(0, continuing.size())
                .filter(i -> !known.contains(continuing.get(i)))
                .mapToObj(i -> new Violation("/continuing/" + i, "unknown-member"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidException(unknown);
        }
    }

    private Stored<Term> stored(DistrictId district, int number) {
        return terms.find(district, number).orElseThrow(NotFoundException::new);
    }

    private static void require(Actor actor, DistrictId district) {
        if (!actor.has(Role.DISTRICT_ADMIN)) {
            throw new ForbiddenException();
        }
        if (!district.equals(actor.district())) {
            throw new NotFoundException();
        }
    }
}

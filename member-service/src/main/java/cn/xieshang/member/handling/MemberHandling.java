package cn.xieshang.member.handling;

import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCommand;
import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.Move;
import cn.xieshang.member.model.MemberCommand.ProposeChange;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Office;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.Seat;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.store.OfficeStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.member.store.TermStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Every change of the roster goes through here. */
@Service
public class MemberHandling {
    private final MemberStore store;
    private final OfficeStore offices;
    private final TermStore terms;
    private final ApplicationEventPublisher inside;
    private final Clock clock;

    MemberHandling(
            MemberStore store, OfficeStore offices, TermStore terms, ApplicationEventPublisher inside, Clock clock) {
        this.store = store;
        this.offices = offices;
        this.terms = terms;
        this.inside = inside;
        this.clock = clock;
    }

    public Written register(Actor actor, MemberId id, Register command) {
        MemberPermissions.check(actor, command);
        Office office = offices.find(actor.requireOffice())
                .map(Stored::value)
                .orElseThrow(() -> new RefusedException(MemberRefusal.OFFICE_UNKNOWN));
        check(office.id(), office.district(), command.profile());
        Member member = Member.register(id, office.id(), office.district(), command);
        if (store.insert(actor, member)) {
            inside.publishEvent(new AccountWanted(office.id()));
            return Written.NEW;
        }
        requireSame(member, command);
        return Written.SAME;
    }

    public Written handle(Actor actor, MemberId id, long expected, MemberCommand command) {
        MemberPermissions.check(actor, command);
        var stored = store.find(MemberPermissions.reach(actor, command), id).orElseThrow(NotFoundException::new);
        return handle(actor, stored, expected, command);
    }

    /** Of the own record, whose id the token does not know. */
    public Written propose(Actor actor, long expected, ProposeChange command) {
        MemberPermissions.check(actor, command);
        var stored = store.findOwn(actor.requireOffice(), actor.user()).orElseThrow(NotFoundException::new);
        return handle(actor, stored, expected, command);
    }

    private Written handle(Actor actor, Stored<Member> stored, long expected, MemberCommand command) {
        Member member = stored.value();
        if (stored.version() != expected) {
            throw new StaleVersionException(stored.version());
        }
        switch (command) {
            case Move move -> requireOffice(member.district(), move.office());
            case Change change -> check(member.office(), member.district(), change.profile());
            default -> {}
        }
        MemberEvent event = member.decide(command, clock.instant());
        Member next = member.apply(event);
        store.save(actor, stored, next, event);
        if (!(event instanceof AccountProvisioned)) {
            inside.publishEvent(new AccountWanted(next.office()));
        }
        return Written.CHANGED;
    }

    /** An office of another district is as good as none. */
    private void requireOffice(DistrictId district, OfficeId office) {
        if (!isIn(district).test(office)) {
            throw new NotFoundException();
        }
    }

    /** What only the district knows: its offices, and the sectors of its term. */
    public void check(OfficeId own, DistrictId district, Profile profile) {
        Seat seat = profile.seat();
        if (terms.find(district, seat.term())
                .filter(term -> !term.value().knows(seat.sector()))
                .isPresent()) {
            throw new InvalidException("/sector", "unknown-sector");
        }
        var others = seat.alsoIn();
        if (others.contains(own) || !others.stream().allMatch(isIn(district))) {
            throw new InvalidException("/alsoIn", "unknown-office");
        }
    }

    private Predicate<OfficeId> isIn(DistrictId district) {
        return office -> offices.find(office)
                .filter(found -> found.value().district().equals(district))
                .isPresent();
    }

    private void requireSame(Member wanted, Register command) {
        var there = store.find(wanted.office(), wanted.id());
        if (there.isEmpty()) {
            throw store.clash(wanted.office(), wanted)
                    .<RuntimeException>map(RefusedException::new)
                    .orElseGet(NotFoundException::new);
        }
        if (!there.get().value().isRegisteredAs(command)) {
            throw new RefusedException(MemberRefusal.ALREADY_REGISTERED);
        }
    }
}

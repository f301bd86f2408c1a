package cn.xieshang.member.handling;

import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCommand;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.MemberRegistered;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Office;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.store.OfficeStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Every change of the roster goes through here. */
@Service
public class MemberHandling {
    private final MemberStore store;
    private final OfficeStore offices;
    private final ApplicationEventPublisher inside;
    private final Clock clock;

    MemberHandling(MemberStore store, OfficeStore offices, ApplicationEventPublisher inside, Clock clock) {
        this.store = store;
        this.offices = offices;
        this.inside = inside;
        this.clock = clock;
    }

    public Written register(Actor actor, MemberId id, Register command) {
        MemberPermissions.check(actor, command);
        Office office = offices.find(actor.requireOffice())
                .map(Stored::value)
                .orElseThrow(() -> new RefusedException(MemberRefusal.OFFICE_UNKNOWN));
        Member member = Member.register(id, office.id(), office.district(), command);
        if (store.insert(office.id(), member, new MemberRegistered())) {
            inside.publishEvent(new AccountWanted(office.id()));
            return Written.NEW;
        }
        requireSame(member, command);
        return Written.SAME;
    }

    public Written handle(Actor actor, MemberId id, long expected, MemberCommand command) {
        MemberPermissions.check(actor, command);
        OfficeId office = actor.requireOffice();
        Stored<Member> stored = store.find(office, id).orElseThrow(NotFoundException::new);
        if (stored.version() != expected) {
            throw new StaleVersionException(stored.version());
        }
        MemberEvent event = stored.value().decide(command, clock.instant());
        store.save(office, expected, stored.value().apply(event), event);
        if (!(event instanceof AccountProvisioned)) {
            inside.publishEvent(new AccountWanted(office));
        }
        return Written.CHANGED;
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

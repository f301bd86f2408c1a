package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.Assistance;
import cn.xieshang.member.care.model.CareId;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.CareRefusal;
import cn.xieshang.member.care.model.MemberRef;
import cn.xieshang.member.care.model.Person;
import cn.xieshang.member.care.model.Purpose;
import cn.xieshang.member.care.model.Reception;
import cn.xieshang.member.care.store.CareStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows a third person's data to who has to do with it, after it was written down who asked and what for. */
@Service
public class PersonDisclosure {
    private final CareStore store;
    private final CareMembers members;
    private final AuditLog audit;

    PersonDisclosure(CareStore store, CareMembers members, AuditLog audit) {
        this.store = store;
        this.members = members;
        this.audit = audit;
    }

    public Person disclose(Actor actor, CareKind kind, CareId id, Purpose purpose) {
        Reach reach = new Reach.OneOffice(CarePermissions.office(actor));
        MemberRef me = members.of(actor);
        CareItem item = store.find(reach, kind, id)
                .map(Stored::value)
                .filter(found -> CarePermissions.sees(actor, me, found))
                .orElseThrow(NotFoundException::new);
        if (!CarePermissions.readsTexts(actor, me, item)) {
            throw new ForbiddenException();
        }
        Person person = person(item);
        if (person == null) {
            throw new RefusedException(CareRefusal.NOBODY_TO_DISCLOSE);
        }
        if (!purposes(item).contains(purpose)) {
            throw new InvalidException("/purpose", "purpose-not-for-this");
        }
        audit.record(actor, "care.person-read", id.toString(), Map.of("kind", kind.code(), "purpose", purpose.code()));
        return person;
    }

    private static @Nullable Person person(CareItem item) {
        return switch (item) {
            case Assistance assistance -> assistance.person();
            case Reception reception -> reception.citizen();
            default -> null;
        };
    }

    private static Set<Purpose> purposes(CareItem item) {
        return item instanceof Reception
                ? Set.of(Purpose.FEEDBACK, Purpose.VERIFICATION)
                : Set.of(Purpose.HELP, Purpose.VERIFICATION);
    }
}

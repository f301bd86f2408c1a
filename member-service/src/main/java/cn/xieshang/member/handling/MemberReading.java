package cn.xieshang.member.handling;

import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.reading.MemberDetail;
import cn.xieshang.member.reading.MemberQueries;
import cn.xieshang.member.reading.MemberSummary;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Who reads what of the roster. */
@Service
public class MemberReading {
    private final MemberQueries queries;
    private final AuditLog audit;

    MemberReading(MemberQueries queries, AuditLog audit) {
        this.queries = queries;
        this.audit = audit;
    }

    public Page<MemberSummary> page(Actor actor, Paging paging) {
        return queries.page(MemberPermissions.reach(actor), MemberPermissions.runsOffice(actor), paging);
    }

    public Optional<MemberDetail> member(Actor actor, UUID id) {
        if (actor.has(Role.MEMBER) && !MemberPermissions.readsOthers(actor)) {
            return own(actor).filter(member -> member.id().equals(id));
        }
        return queries.member(MemberPermissions.reach(actor), id, MemberPermissions.runsOffice(actor));
    }

    public Optional<MemberDetail> own(Actor actor) {
        if (!actor.has(Role.MEMBER)) {
            throw new ForbiddenException();
        }
        return queries.own(actor.requireOffice(), actor.user());
    }

    /** The number in clear, after it is on record who asked for it. */
    public Phone disclosePhone(Actor actor, UUID id) {
        if (!MemberPermissions.runsOffice(actor)) {
            throw new ForbiddenException();
        }
        OfficeId office = actor.requireOffice();
        MemberDetail member =
                queries.member(new Reach.OneOffice(office), id, true).orElseThrow(NotFoundException::new);
        if (member.phone() == null) {
            throw new RefusedException(MemberRefusal.NO_PHONE);
        }
        audit.record(actor, "member.phone-read", id.toString(), Map.of("code", member.code()));
        return queries.phone(office, id).orElseThrow(NotFoundException::new);
    }
}

package cn.xieshang.member.handling;

import cn.xieshang.member.model.HistoryLine;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.PersonalData;
import cn.xieshang.member.model.ReadPurpose;
import cn.xieshang.member.reading.MemberDetail;
import cn.xieshang.member.reading.MemberFilter;
import cn.xieshang.member.reading.MemberQueries;
import cn.xieshang.member.reading.MemberSummary;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.List;
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

    public Page<MemberSummary> page(Actor actor, MemberFilter filter, Paging paging) {
        return queries.page(MemberPermissions.reach(actor), filter, MemberPermissions.runsOffice(actor), paging);
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

    public List<HistoryLine> history(Actor actor, UUID id) {
        return queries.history(MemberPermissions.reach(actor), id).orElseThrow(NotFoundException::new);
    }

    /** In clear, after it is on record who asked for it and what for. */
    public String disclose(Actor actor, UUID id, PersonalData field, ReadPurpose purpose) {
        Reach reach = MemberPermissions.reach(actor);
        var profile = queries.profile(reach, id).orElseThrow(NotFoundException::new);
        String value = field.of(profile);
        if (value == null) {
            throw new RefusedException(MemberRefusal.NOT_RECORDED);
        }
        audit.record(
                actor,
                "member.personal-data-read",
                id.toString(),
                Map.of("field", field.code(), "purpose", purpose.code()));
        return value;
    }
}

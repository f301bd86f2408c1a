package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.store.DutyMembers;
import cn.xieshang.member.duty.store.SettingsStore;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the member somebody asks about, if it is theirs to ask. */
@Component
public class DutyPeople {
    private final DutyMembers members;
    private final SettingsStore settings;
    private final AuditLog audit;

    DutyPeople(DutyMembers members, SettingsStore settings, AuditLog audit) {
        this.members = members;
        this.settings = settings;
        this.audit = audit;
    }

    /** For whoever records and decides about members of theirs. */
    DutyMember managed(Actor actor, MemberId id) {
        return members.find(DutyPermissions.reach(actor), id).orElseThrow(NotFoundException::new);
    }

    /** For reading: oneself, the own office's people, or the district with the permission to appraise, on record. */
    public DutyMember readable(Actor actor, MemberId id) {
        if (DutyPermissions.isMemberOnly(actor)) {
            return members.own(actor.requireOffice(), actor.user())
                    .filter(who -> who.id().equals(id))
                    .orElseThrow(NotFoundException::new);
        }
        DutyMember who = managed(actor, id);
        if (!DutyPermissions.runsOffice(actor)) {
            requireAppraiser(actor, id.toString());
        }
        return who;
    }

    /** The district sees names only with this permission, and it is recorded that it looked. */
    public void requireAppraiser(Actor actor, String subject) {
        if (!settings.find(actor.requireDistrict()).value().appraisers().contains(actor.user())) {
            throw new ForbiddenException();
        }
        audit.record(actor, "duty.names-read", subject, Map.of());
    }

    /** Lists of the own office are open to it, those of the district to who may appraise. */
    public Reach readableNames(Actor actor, String subject) {
        Reach reach = DutyPermissions.reach(actor);
        if (reach instanceof Reach.WholeDistrict) {
            requireAppraiser(actor, subject);
        }
        return reach;
    }
}

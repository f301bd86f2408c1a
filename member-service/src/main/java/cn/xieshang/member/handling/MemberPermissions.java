package cn.xieshang.member.handling;

import static cn.xieshang.platform.actor.Role.DISTRICT_ADMIN;
import static cn.xieshang.platform.actor.Role.OFFICE_DIRECTOR;
import static cn.xieshang.platform.actor.Role.OFFICE_STAFF;

import cn.xieshang.member.model.MemberCommand;
import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.MemberCommand.Leave;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberCommand.RequestAccount;
import cn.xieshang.member.model.MemberCommand.Return;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;

/** Who may do what with members. Which members that are, the office in the token decides. */
final class MemberPermissions {
    private MemberPermissions() {}

    static void check(Actor actor, MemberCommand command) {
        boolean allowed = switch (command) {
            case Register _, Change _, Leave _, Return _, RequestAccount _ -> runsOffice(actor);
            case ConfirmAccount _ -> actor.user().equals(UserId.SYSTEM);
        };
        if (!allowed) {
            throw new ForbiddenException();
        }
    }

    /** Whose rosters the actor may read. */
    static Reach reach(Actor actor) {
        if (runsOffice(actor)) {
            return new Reach.OneOffice(actor.requireOffice());
        }
        if (actor.has(DISTRICT_ADMIN)) {
            return new Reach.WholeDistrict(actor.requireDistrict());
        }
        throw new ForbiddenException();
    }

    static boolean readsOthers(Actor actor) {
        return runsOffice(actor) || actor.has(DISTRICT_ADMIN);
    }

    /** Only these people see the phones of their office's members, and must say so to see all of a number. */
    static boolean runsOffice(Actor actor) {
        return actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR);
    }
}

package cn.xieshang.member.handling;

import static cn.xieshang.platform.actor.Role.DISTRICT_ADMIN;
import static cn.xieshang.platform.actor.Role.MEMBER;
import static cn.xieshang.platform.actor.Role.OFFICE_DIRECTOR;
import static cn.xieshang.platform.actor.Role.OFFICE_STAFF;

import cn.xieshang.member.model.MemberCommand;
import cn.xieshang.member.model.MemberCommand.AcceptChange;
import cn.xieshang.member.model.MemberCommand.AnnounceBirthday;
import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.MemberCommand.Continue;
import cn.xieshang.member.model.MemberCommand.DeclineChange;
import cn.xieshang.member.model.MemberCommand.Leave;
import cn.xieshang.member.model.MemberCommand.Move;
import cn.xieshang.member.model.MemberCommand.ProposeChange;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberCommand.RequestAccount;
import cn.xieshang.member.model.MemberCommand.Return;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;

/** Who may do what with members. Which members that are, the office in the token decides. */
public final class MemberPermissions {
    private MemberPermissions() {}

    static void check(Actor actor, MemberCommand command) {
        boolean allowed = switch (command) {
            case Register _, Change _, Return _, RequestAccount _, AcceptChange _, DeclineChange _ -> runsOffice(actor);
            // a whole term retires by the system, at the district's word
            case Leave _ -> runsOffice(actor) || isSystem(actor);
            case Move _ -> actor.has(DISTRICT_ADMIN);
            case ProposeChange _ -> actor.has(MEMBER);
            case Continue _, ConfirmAccount _, AnnounceBirthday _ -> isSystem(actor);
        };
        if (!allowed) {
            throw new ForbiddenException();
        }
    }

    /** Whose members the command may find: only a move looks beyond one office. */
    static Reach reach(Actor actor, MemberCommand command) {
        return command instanceof Move
                ? new Reach.WholeDistrict(actor.requireDistrict())
                : new Reach.OneOffice(actor.requireOffice());
    }

    /** Whose rosters the actor may read. */
    public static Reach reach(Actor actor) {
        if (runsOffice(actor)) {
            return new Reach.OneOffice(actor.requireOffice());
        }
        if (actor.has(DISTRICT_ADMIN)) {
            return new Reach.WholeDistrict(actor.requireDistrict());
        }
        throw new ForbiddenException();
    }

    /** Whose directory: members look at their own office's. */
    static Reach directory(Actor actor) {
        return actor.has(MEMBER) && !readsOthers(actor) ? new Reach.OneOffice(actor.requireOffice()) : reach(actor);
    }

    static boolean readsOthers(Actor actor) {
        return runsOffice(actor) || actor.has(DISTRICT_ADMIN);
    }

    /** Only these people see the personal data of their office's members masked in every list. */
    static boolean runsOffice(Actor actor) {
        return actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR);
    }

    private static boolean isSystem(Actor actor) {
        return actor.user().equals(UserId.SYSTEM);
    }
}

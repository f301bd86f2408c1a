package cn.xieshang.member.duty.handling;

import static cn.xieshang.platform.actor.Role.DISTRICT_ADMIN;
import static cn.xieshang.platform.actor.Role.MEMBER;
import static cn.xieshang.platform.actor.Role.OFFICE_DIRECTOR;
import static cn.xieshang.platform.actor.Role.OFFICE_STAFF;

import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.RuleScope;
import cn.xieshang.member.duty.model.RuleStep;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.refusal.ForbiddenException;

/** Who may do what with duty records. Whose those are, the office or district in the token decides. */
public final class DutyPermissions {
    private DutyPermissions() {}

    /** Whose duty records the actor works with: the own office's, or those of the district. */
    public static Reach reach(Actor actor) {
        if (runsOffice(actor)) {
            return new Reach.OneOffice(actor.requireOffice());
        }
        return district(actor);
    }

    /** Offices read their own, the district all of it. */
    public static Reach.WholeDistrict district(Actor actor) {
        require(actor.has(DISTRICT_ADMIN));
        return new Reach.WholeDistrict(actor.requireDistrict());
    }

    public static boolean runsOffice(Actor actor) {
        return actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR);
    }

    /** A member who is nothing else sees the own record only. */
    public static boolean isMemberOnly(Actor actor) {
        return actor.has(MEMBER) && !runsOffice(actor) && !actor.has(DISTRICT_ADMIN);
    }

    public static boolean isOwn(Actor actor, DutyMember who) {
        return actor.has(MEMBER) && actor.user().equals(who.user());
    }

    /** Whoever answers for the office, or for the district. */
    static void requireInCharge(Actor actor) {
        require(actor.hasAny(OFFICE_DIRECTOR, DISTRICT_ADMIN));
    }

    static void requireDirector(Actor actor) {
        require(actor.has(OFFICE_DIRECTOR));
    }

    static void requireOffice(Actor actor) {
        require(runsOffice(actor));
    }

    /** Staff draft and simulate for their office; its director, and the district for itself, decide. */
    static void check(Actor actor, RuleScope scope, RuleStep step) {
        require(
                switch (scope) {
                    case RuleScope.OfWholeDistrict _ -> actor.has(DISTRICT_ADMIN);
                    case RuleScope.OfOffice _ ->
                        switch (step) {
                            case DRAFT, SIMULATION -> runsOffice(actor);
                            case APPROVAL, ACTIVATION, FREEZING -> actor.has(OFFICE_DIRECTOR);
                        };
                });
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}

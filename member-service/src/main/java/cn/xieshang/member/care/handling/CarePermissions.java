package cn.xieshang.member.care.handling;

import static cn.xieshang.platform.actor.Role.DISTRICT_ADMIN;
import static cn.xieshang.platform.actor.Role.MEMBER;
import static cn.xieshang.platform.actor.Role.OFFICE_DIRECTOR;
import static cn.xieshang.platform.actor.Role.OFFICE_STAFF;

import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.CareStep;
import cn.xieshang.member.care.model.MemberRef;
import cn.xieshang.member.care.model.Party;
import cn.xieshang.member.care.model.StationDuty;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may do and who may see what. Which items that are, the office in the token decides. */
final class CarePermissions {
    private static final Set<CareKind> OPEN_TO_COLLEAGUES = Set.of(CareKind.STATION_DUTY, CareKind.COMMUNITY_LINK);

    private CarePermissions() {}

    /** The office in which the actor takes steps. */
    static OfficeId office(Actor actor) {
        if (!actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR, MEMBER) && !isSystem(actor)) {
            throw new ForbiddenException();
        }
        return actor.requireOffice();
    }

    static OfficeId officeRun(Actor actor) {
        if (!runsOffice(actor)) {
            throw new ForbiddenException();
        }
        return actor.requireOffice();
    }

    /** How far the actor reads; {@link #onlyAsMember} narrows it further. */
    static Reach reach(Actor actor) {
        if (actor.has(DISTRICT_ADMIN)) {
            return new Reach.WholeDistrict(actor.requireDistrict());
        }
        return new Reach.OneOffice(office(actor));
    }

    static boolean onlyAsMember(Actor actor) {
        return !actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR, DISTRICT_ADMIN);
    }

    static boolean runsOffice(Actor actor) {
        return actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR);
    }

    /** Items are begun by the office; a member may write down whom it received itself. */
    static void checkBegin(Actor actor, @Nullable MemberRef me, CareKind kind, MemberId member) {
        boolean own = kind == CareKind.RECEPTION && me != null && me.id().equals(member);
        if (!runsOffice(actor) && !own) {
            throw new ForbiddenException();
        }
    }

    static void checkStep(Actor actor, @Nullable MemberRef me, CareItem item, CareStep step) {
        if (!takes(actor, me, item, step)) {
            throw sees(actor, me, item) ? new ForbiddenException() : new NotFoundException();
        }
    }

    static Set<CareStep> steps(Actor actor, @Nullable MemberRef me, CareItem item) {
        return item.steps().stream()
                .filter(step -> takes(actor, me, item, step))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Members see their own items, and what colleagues share: who is at which station, who is linked to whom. */
    static boolean sees(Actor actor, @Nullable MemberRef me, CareItem item) {
        return !onlyAsMember(actor) || openToColleagues(CareKind.of(item)) || is(Party.HOLDER, actor, me, item);
    }

    static boolean openToColleagues(CareKind kind) {
        return OPEN_TO_COLLEAGUES.contains(kind);
    }

    /** Whether the actor reads what people wrote: the office itself, and the member whose item it is. */
    static boolean readsTexts(Actor actor, @Nullable MemberRef me, CareItem item) {
        return is(Party.OFFICE, actor, me, item) || is(Party.HOLDER, actor, me, item);
    }

    private static boolean takes(Actor actor, @Nullable MemberRef me, CareItem item, CareStep step) {
        return step.takers().stream().anyMatch(party -> is(party, actor, me, item));
    }

    private static boolean is(Party party, Actor actor, @Nullable MemberRef me, CareItem item) {
        boolean ofOffice = item.care().office().equals(actor.office());
        return switch (party) {
            case OFFICE -> runsOffice(actor) && ofOffice;
            case DIRECTOR -> actor.has(OFFICE_DIRECTOR) && ofOffice;
            case HOLDER -> item.care().member().is(me);
            case ASKED_MEMBER -> item instanceof StationDuty duty && me != null && me.is(duty.asked());
            case SYSTEM -> isSystem(actor);
        };
    }

    private static boolean isSystem(Actor actor) {
        return actor.user().equals(UserId.SYSTEM);
    }
}

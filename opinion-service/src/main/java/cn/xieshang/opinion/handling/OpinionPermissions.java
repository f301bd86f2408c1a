package cn.xieshang.opinion.handling;

import static cn.xieshang.platform.actor.Role.*;

import cn.xieshang.opinion.model.MemberRef;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.OpinionItem.Stage.Received;
import cn.xieshang.opinion.model.Party;
import cn.xieshang.opinion.model.Sight;
import cn.xieshang.opinion.model.StageFacts;
import cn.xieshang.opinion.model.Step;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may see and who may do what. A role counts only together with the office, district or unit of the token. */
public final class OpinionPermissions {
    private OpinionPermissions() {}

    /** How far the actor's lists go; an account without business here has no list at all. */
    public static Reach reach(Actor actor) {
        if (actor.hasAny(ASSIGNING_OFFICE, DISTRICT_ADMIN)) {
            return new Reach.WholeDistrict(actor.requireDistrict());
        }
        if (actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR, MEMBER)) {
            return new Reach.OneOffice(actor.requireOffice());
        }
        if (actor.has(HANDLING_UNIT)) {
            return new Reach.OneUnit(actor.requireDistrict(), actor.requireUnit());
        }
        throw new ForbiddenException();
    }

    /** Whether the actor's list shows only what concerns the member, and what is open to all members. */
    public static boolean onlyAsMember(Actor actor) {
        return !actor.hasAny(ASSIGNING_OFFICE, DISTRICT_ADMIN, OFFICE_STAFF, OFFICE_DIRECTOR) && actor.has(MEMBER);
    }

    public static Sight sight(Actor actor, @Nullable MemberRef member, OpinionItem item) {
        if (is(Party.OFFICE, actor, member, item)) {
            return Sight.OFFICE;
        }
        if (actor.hasAny(ASSIGNING_OFFICE, DISTRICT_ADMIN)
                && item.origin().district().equals(actor.district())) {
            return Sight.DISTRICT;
        }
        if (is(Party.UNIT, actor, member, item)) {
            return Sight.UNIT;
        }
        boolean concerned = item.stage() instanceof Received
                || is(Party.CLAIMANT, actor, member, item)
                || same(member, item.origin().addressed());
        if (is(Party.MEMBER, actor, member, item) && concerned) {
            return Sight.MEMBER;
        }
        throw new NotFoundException();
    }

    /** In which capacity the actor may take the step on an item that is visible; empty if in none. */
    public static Optional<Party> capacity(Step step, Actor actor, @Nullable MemberRef member, OpinionItem item) {
        return step.takers().stream()
                .filter(party -> is(party, actor, member, item))
                .findFirst();
    }

    /** The steps that the actor may take now. */
    public static List<String> steps(Actor actor, @Nullable MemberRef member, OpinionItem item) {
        return StageFacts.steps(item.stage()).stream()
                .filter(step -> capacity(step, actor, member, item).isPresent())
                .map(Step::code)
                .toList();
    }

    public static boolean maySeeContact(Actor actor, Sight sight, boolean visibleToUnit) {
        return switch (sight) {
            case OFFICE -> true;
            case DISTRICT -> actor.has(DISTRICT_ADMIN);
            case UNIT -> visibleToUnit;
            case MEMBER -> false;
        };
    }

    private static boolean is(Party party, Actor actor, @Nullable MemberRef member, OpinionItem item) {
        var origin = item.origin();
        return switch (party) {
            case OFFICE ->
                actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR) && origin.office().equals(actor.office());
            case ASSIGNING_OFFICE ->
                actor.has(ASSIGNING_OFFICE) && origin.district().equals(actor.district());
            case MEMBER -> actor.has(MEMBER) && origin.office().equals(actor.office());
            case CLAIMANT -> actor.has(MEMBER) && same(member, item.claimedBy());
            case UNIT ->
                actor.has(HANDLING_UNIT)
                        && actor.unit() != null
                        && actor.unit().equals(StageFacts.unit(item.stage()))
                        && origin.district().equals(actor.district());
            case CITIZEN, PLATFORM -> false;
        };
    }

    private static boolean same(@Nullable MemberRef one, @Nullable MemberRef other) {
        return one != null && other != null && one.memberId().equals(other.memberId());
    }
}

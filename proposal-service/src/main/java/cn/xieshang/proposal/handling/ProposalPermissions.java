package cn.xieshang.proposal.handling;

import static cn.xieshang.platform.actor.Role.*;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.proposal.model.Party;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.proposal.model.StageFacts;
import cn.xieshang.proposal.model.Step;
import cn.xieshang.proposal.model.Task;
import java.util.List;
import java.util.Optional;

/** Who may see and who may do what. A role counts only together with the office, district or unit of the token. */
public final class ProposalPermissions {
    private ProposalPermissions() {}

    /** How far the actor's lists go; an account without business here has no list at all. */
    public static Reach reach(Actor actor) {
        if (actor.hasAny(PROPOSAL_COMMITTEE, ASSIGNING_OFFICE, SUPERVISOR, DISTRICT_ADMIN)) {
            return new Reach.WholeDistrict(actor.requireDistrict());
        }
        if (actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR)) {
            return new Reach.OneOffice(actor.requireOffice());
        }
        if (actor.has(HANDLING_UNIT)) {
            return new Reach.OneUnit(actor.requireDistrict(), actor.requireUnit());
        }
        if (actor.has(MEMBER)) {
            return new Reach.WholeDistrict(actor.requireDistrict());
        }
        throw new ForbiddenException();
    }

    /** Whether the actor's list shows only what the member has a part in. */
    public static boolean onlyAsMember(Actor actor) {
        return actor.has(MEMBER)
                && !actor.hasAny(
                        PROPOSAL_COMMITTEE,
                        ASSIGNING_OFFICE,
                        SUPERVISOR,
                        DISTRICT_ADMIN,
                        OFFICE_STAFF,
                        OFFICE_DIRECTOR,
                        HANDLING_UNIT);
    }

    /** With whose eyes the actor reads it; what is still its authors' own is not there for anybody else. */
    public static Sight sight(Actor actor, Proposal proposal) {
        if (is(Party.FIRST_PROPOSER, actor, proposal) || is(Party.PROPOSER, actor, proposal)) {
            return Sight.PROPOSER;
        }
        if (is(Party.SCRIBE, actor, proposal)) {
            return Sight.OFFICE;
        }
        if (is(Party.INVITED, actor, proposal)) {
            return Sight.INVITED;
        }
        if (isPrivate(proposal)) {
            throw new NotFoundException();
        }
        if (actor.hasAny(PROPOSAL_COMMITTEE, DISTRICT_ADMIN, SUPERVISOR, ASSIGNING_OFFICE)
                && sameDistrict(actor, proposal)) {
            return Sight.DISTRICT;
        }
        if (is(Party.OFFICE, actor, proposal)) {
            return Sight.OFFICE;
        }
        if (is(Party.HOST, actor, proposal) || is(Party.CO_HANDLER, actor, proposal)) {
            return Sight.UNIT;
        }
        throw new NotFoundException();
    }

    /** Not for units, which never see a rating form, nor for who is only asked to sign. */
    public static void requireEverything(Actor actor, Proposal proposal) {
        Sight sight = sight(actor, proposal);
        if (sight == Sight.UNIT || sight == Sight.INVITED) {
            throw new ForbiddenException();
        }
    }

    /** In which capacity the actor may take the step on a proposal that is visible; empty if in none. */
    public static Optional<Party> capacity(Step step, Actor actor, Proposal proposal) {
        return step.takers().stream()
                .filter(party -> is(party, actor, proposal))
                .findFirst();
    }

    /** The steps that the actor may take now. */
    public static List<String> steps(Actor actor, Proposal proposal) {
        return StageFacts.steps(proposal.stage()).stream()
                .sorted()
                .filter(step -> capacity(step, actor, proposal).isPresent())
                .map(Step::code)
                .toList();
    }

    private static boolean is(Party party, Actor actor, Proposal proposal) {
        var origin = proposal.origin();
        return switch (party) {
            case FIRST_PROPOSER -> isMember(actor, proposal) && origin.first().is(actor.user());
            case PROPOSER ->
                isMember(actor, proposal)
                        && proposal.proposers().stream().anyMatch(proposer -> proposer.is(actor.user()));
            case INVITED ->
                isMember(actor, proposal)
                        && proposal.cosigners().stream()
                                .anyMatch(cosigner ->
                                        cosigner.isInvited() && cosigner.who().is(actor.user()));
            case SCRIBE -> origin.enteredBy() != null && actor.has(OFFICE_STAFF) && sameOffice(actor, origin.office());
            case OFFICE -> actor.hasAny(OFFICE_STAFF, OFFICE_DIRECTOR) && sameOffice(actor, origin.office());
            case OFFICE_DIRECTOR -> actor.has(OFFICE_DIRECTOR) && sameOffice(actor, origin.office());
            case COMMITTEE -> actor.has(PROPOSAL_COMMITTEE) && sameDistrict(actor, proposal);
            case ASSIGNING_OFFICE -> actor.has(Role.ASSIGNING_OFFICE) && sameDistrict(actor, proposal);
            case SUPERVISOR -> actor.has(Role.SUPERVISOR) && sameDistrict(actor, proposal);
            case HOST -> isUnit(actor, proposal, Task.Share.HOST);
            case CO_HANDLER -> isUnit(actor, proposal, Task.Share.CO_HANDLER);
            case CLOCK -> actor.user().equals(UserId.SYSTEM);
        };
    }

    private static boolean isUnit(Actor actor, Proposal proposal, Task.Share share) {
        var handling = StageFacts.handling(proposal.stage());
        return handling != null
                && actor.has(HANDLING_UNIT)
                && actor.unit() != null
                && sameDistrict(actor, proposal)
                && handling.task(actor.unit())
                        .filter(task -> task.share() == share)
                        .isPresent();
    }

    private static boolean isPrivate(Proposal proposal) {
        return proposal.filing().submittedAt() == null
                || proposal.stage() instanceof Stage.Draft
                || proposal.stage() instanceof Stage.Cosigning;
    }

    private static boolean isMember(Actor actor, Proposal proposal) {
        return actor.has(MEMBER) && sameDistrict(actor, proposal);
    }

    private static boolean sameOffice(Actor actor, OfficeId office) {
        return office.equals(actor.office());
    }

    private static boolean sameDistrict(Actor actor, Proposal proposal) {
        DistrictId district = proposal.origin().district();
        return district.equals(actor.district());
    }
}

package cn.xieshang.proposal.handling;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import cn.xieshang.proposal.model.Party;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalCommand;
import cn.xieshang.proposal.model.ProposalCommand.*;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.ProposalProfile;
import cn.xieshang.proposal.model.ProposalRefusal;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.proposal.model.Step;
import cn.xieshang.proposal.store.Directory;
import cn.xieshang.proposal.store.ProposalStore;
import cn.xieshang.proposal.store.ProposalStore.Found;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What accounts do with a proposal: find, may this actor, decide, store. The only way in for people. */
@Component
public class ProposalHandling {
    private final ProposalStore store;
    private final Directory directory;
    private final Moments moments;
    private final AuditLog audit;

    ProposalHandling(ProposalStore store, Directory directory, Moments moments, AuditLog audit) {
        this.store = store;
        this.directory = directory;
        this.moments = moments;
        this.audit = audit;
    }

    /** @param expected the version that the actor has seen */
    public Proposal handle(Actor actor, ProposalId id, long expected, ProposalCommand command) {
        return handle(actor, id, expected, command.step(), proposal -> command);
    }

    /** @param command made only when the actor may take the step: nobody else learns anything from how it is made */
    public Proposal handle(
            Actor actor, ProposalId id, long expected, Step step, Function<Proposal, ProposalCommand> command) {
        Reach reach = ProposalPermissions.reach(actor);
        Found found = store.find(reach, id).orElseThrow(NotFoundException::new);
        Proposal proposal = found.proposal();
        ProposalPermissions.sight(actor, proposal);
        Party party = capacity(actor, proposal, step);
        if (proposal.version() != expected) {
            throw new StaleVersionException(proposal.version());
        }
        var moment = moments.now(proposal, actor.user(), party, actor.unit());
        ProposalCommand wanted = command.apply(proposal);
        check(proposal, wanted, moment.profile());
        var event = proposal.decide(wanted, moment);
        return store.save(reach, found, event, moments.taken(proposal.apply(event), step, moment));
    }

    /** The proposal as the actor may see it. */
    public Proposal see(Actor actor, ProposalId id) {
        Found found = store.find(ProposalPermissions.reach(actor), id).orElseThrow(NotFoundException::new);
        ProposalPermissions.sight(actor, found.proposal());
        return found.proposal();
    }

    /** On which side of the table the actor sits in a consultation. */
    public Party consultingParty(Actor actor) {
        if (actor.has(Role.HANDLING_UNIT)) {
            return Party.HOST;
        }
        return actor.has(Role.PROPOSAL_COMMITTEE) ? Party.COMMITTEE : Party.PROPOSER;
    }

    /** 评价 by anyone but the proposers is a known abuse: it is refused, and written down. */
    private Party capacity(Actor actor, Proposal proposal, Step step) {
        Optional<Party> party = ProposalPermissions.capacity(step, actor, proposal);
        if (party.isEmpty() && step == Step.RATING) {
            audit.record(
                    actor, "proposal.rating-refused", proposal.origin().id().toString(), Map.of());
        }
        return party.orElseThrow(ForbiddenException::new);
    }

    /** What the model cannot know: others' things, and the lists of the district. */
    private void check(Proposal proposal, ProposalCommand command, ProposalProfile profile) {
        DistrictId district = proposal.origin().district();
        switch (command) {
            case Edit(var content) -> ContentRules.check(content, profile);
            case Assign(var _, var units) -> {
                for (int i = 0; i < units.size(); i++) {
                    requireUnit(district, units.get(i).unit(), "/units/" + i + "/unit");
                }
            }
            case Reassign(var _, var to, var _) when to != null -> requireUnit(district, to, "/to");
            case Decline(var ground, var _, var _) -> {
                if (!profile.hasGround(ground)) {
                    throw new InvalidException("/ground", "unknown-code");
                }
            }
            case DraftReply(var content) -> requireGrade(profile, content.grade());
            case ApproveReply(var _, var grade, var _) when grade != null -> requireGrade(profile, grade);
            case MergeInto(var parent) -> checkParent(proposal, parent);
            default -> {}
        }
    }

    private void requireUnit(DistrictId district, UnitId unit, String pointer) {
        if (directory.unit(district, unit).isEmpty()) {
            throw new InvalidException(pointer, "unknown-unit");
        }
    }

    private static void requireGrade(ProposalProfile profile, String grade) {
        if (profile.grades().stream().noneMatch(known -> known.code().equals(grade))) {
            throw new InvalidException("/grade", "unknown-code");
        }
    }

    /** 并案 only into a proposal that is filed, of the same plenary, and not itself merged; and not with children of one's own. */
    private void checkParent(Proposal child, ProposalId parentId) {
        var reach = new Reach.WholeDistrict(child.origin().district());
        Proposal parent = store.find(reach, parentId)
                .map(Found::proposal)
                .orElseThrow(() -> new InvalidException("/parent", "unknown-proposal"));
        boolean fits = parent.stage() instanceof Stage.Filed
                && !parentId.equals(child.origin().id())
                && Objects.equals(parent.filing().plenary(), child.filing().plenary())
                && store.children(child.origin().district(), child.origin().id())
                        .isEmpty();
        if (!fits) {
            throw new RefusedException(ProposalRefusal.MERGER_NOT_FIT);
        }
    }
}

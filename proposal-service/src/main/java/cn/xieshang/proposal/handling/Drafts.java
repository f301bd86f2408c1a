package cn.xieshang.proposal.handling;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.proposal.model.Content;
import cn.xieshang.proposal.model.Origin;
import cn.xieshang.proposal.model.Party;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalEvent.ProposalDrafted;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.ProposalRefusal;
import cn.xieshang.proposal.model.Proposer;
import cn.xieshang.proposal.model.SerialNo;
import cn.xieshang.proposal.model.Step;
import cn.xieshang.proposal.store.Directory;
import cn.xieshang.proposal.store.ProposalStore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** New proposals: by a member, or by the liaison who types a member's paper. */
@Component
public class Drafts {
    private final ProposalStore store;
    private final Directory directory;
    private final Moments moments;

    Drafts(ProposalStore store, Directory directory, Moments moments) {
        this.store = store;
        this.directory = directory;
        this.moments = moments;
    }

    /**
     * Under an id that the client makes: the same again finds what is there.
     *
     * @param memberId on whose behalf, when the liaison types; the acting member's own otherwise
     */
    public Proposal create(Actor actor, ProposalId id, Content content, @Nullable String memberId) {
        DistrictId district = actor.requireDistrict();
        Proposer first = first(actor, district, memberId);
        var profile = moments.current(district);
        ContentRules.check(content, profile);
        Instant now = moments.instant();
        UserId scribe = memberId == null ? null : actor.user();
        Origin origin =
                new Origin(id, first.office(), district, SerialNo.of(id, now), profile.version(), first, scribe, now);
        Proposal draft = Proposal.draft(origin, content);
        Party party = memberId == null ? Party.FIRST_PROPOSER : Party.SCRIBE;
        var moment = moments.now(draft, actor.user(), party, null);
        if (store.insert(first.office(), draft, new ProposalDrafted(), moments.taken(draft, Step.TEXT, moment))) {
            return draft.apply(new ProposalDrafted());
        }
        return there(district, draft);
    }

    /** Members by id, all of them active and with an account. */
    public List<Proposer> members(DistrictId district, List<String> ids) {
        List<Proposer> found = directory.members(district, ids);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (found.stream().noneMatch(member -> member.memberId().equals(id))) {
                throw new InvalidException("/members/" + i, "unknown-member");
            }
        }
        return found;
    }

    public Proposer acting(Actor actor) {
        return directory
                .memberOf(actor.requireDistrict(), actor.user())
                .orElseThrow(() -> new RefusedException(ProposalRefusal.MEMBER_NOT_KNOWN));
    }

    /** For steps that refuse whoever is no proposer anyway, and write it down. */
    public String actingOrNobody(Actor actor) {
        return directory
                .memberOf(actor.requireDistrict(), actor.user())
                .map(Proposer::memberId)
                .orElse("");
    }

    private Proposer first(Actor actor, DistrictId district, @Nullable String memberId) {
        if (memberId == null) {
            if (!actor.has(Role.MEMBER)) {
                throw new ForbiddenException();
            }
            return acting(actor);
        }
        if (!actor.has(Role.OFFICE_STAFF)) {
            throw new ForbiddenException();
        }
        return directory.members(district, List.of(memberId)).stream()
                .filter(member -> member.office().equals(actor.office()))
                .findFirst()
                .orElseThrow(() -> new InvalidException("/memberId", "unknown-member"));
    }

    private Proposal there(DistrictId district, Proposal wanted) {
        Proposal found = store.find(
                        new Reach.WholeDistrict(district), wanted.origin().id())
                .map(ProposalStore.Found::proposal)
                .filter(other -> other.origin().first().equals(wanted.origin().first()))
                .orElseThrow(NotFoundException::new);
        if (found.version() > 1 || !found.content().equals(wanted.content())) {
            throw new RefusedException(ProposalRefusal.ID_TAKEN);
        }
        return found;
    }
}

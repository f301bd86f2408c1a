package cn.xieshang.proposal.handling;

import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import cn.xieshang.proposal.model.Party;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalCommand;
import cn.xieshang.proposal.model.ProposalCommand.FollowParent;
import cn.xieshang.proposal.model.ProposalCommand.PassTime;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.ProposalRefusal;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.proposal.store.ProposalStore;
import cn.xieshang.proposal.store.ProposalStore.Found;
import org.springframework.stereotype.Component;

/** What the platform itself does to proposals: time passes, children follow. */
@Component
class ClockHandling {
    private static final int TRIES = 5;
    private static final int AT_ONCE = 100;

    private final ProposalStore store;
    private final Moments moments;

    ClockHandling(ProposalStore store, Moments moments) {
        this.store = store;
        this.moments = moments;
    }

    /**
     * Does what is due, one thing after the other: several may be due at the same moment. The guard of the version makes each
     * happen once; whoever is overtaken leaves the rest to the faster one.
     */
    void passTime(String id) {
        store.reachOf(id).ifPresent(reach -> {
            for (int i = 0; i < AT_ONCE && isDoneOne(reach, id); i++) {
                // until nothing is due any more
            }
        });
    }

    private boolean isDoneOne(Reach reach, String id) {
        try {
            return store.find(reach, ProposalId.of(id))
                    .map(found -> take(reach, found, new PassTime()))
                    .isPresent();
        } catch (RefusedException refused) {
            if (refused.refusal() != ProposalRefusal.NOTHING_DUE) {
                throw refused;
            }
            return false;
        }
    }

    /** Whoever is faster, the decision is made anew on what is there then. */
    void followIfWaiting(Reach reach, ProposalId child, FollowParent command) {
        for (int i = 1; ; i++) {
            try {
                store.find(reach, child)
                        .filter(found -> found.proposal().stage() instanceof Stage.Merged)
                        .ifPresent(found -> take(reach, found, command));
                return;
            } catch (StaleVersionException faster) {
                if (i == TRIES) {
                    throw faster;
                }
            }
        }
    }

    private Proposal take(Reach reach, Found found, ProposalCommand command) {
        var moment = moments.now(found.proposal(), UserId.SYSTEM, Party.CLOCK, null);
        var event = found.proposal().decide(command, moment);
        return store.save(reach, found, event, moments.taken(found.proposal().apply(event), command.step(), moment));
    }
}

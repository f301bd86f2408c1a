package cn.xieshang.proposal.handling;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.proposal.model.ProposalCommand.FollowParent;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.proposal.store.ProposalStore;
import org.springframework.stereotype.Component;

/** 并案: children are handled by the parent's units, each with an answer and a rating of its own. */
@Component
public class MergedChildren {
    private final ProposalStore store;
    private final ClockHandling clock;

    MergedChildren(ProposalStore store, ClockHandling clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Brings the children that still wait to where the parent's units are; the same again changes nothing. */
    public void follow(DistrictId district, ProposalId parent) {
        Reach reach = new Reach.WholeDistrict(district);
        store.find(reach, parent)
                .map(found -> found.proposal().stage())
                .filter(Stage.InHandling.class::isInstance)
                .map(stage -> ((Stage.InHandling) stage).handling())
                .ifPresent(handling -> store.children(district, parent)
                        .forEach(child -> clock.followIfWaiting(reach, child, new FollowParent(handling))));
    }
}

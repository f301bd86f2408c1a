package cn.xieshang.proposal.handling;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.reading.Eyes;
import org.springframework.stereotype.Component;

/** Tells with whose eyes an actor reads a proposal, or that it is not to be found. */
@Component
public class Readers {
    private final Moments moments;

    Readers(Moments moments) {
        this.moments = moments;
    }

    public Eyes eyes(Actor actor, Proposal proposal) {
        return new Eyes(
                switch (ProposalPermissions.sight(actor, proposal)) {
                    case PROPOSER -> Eyes.View.AUTHOR;
                    case INVITED -> Eyes.View.INVITED;
                    case OFFICE, DISTRICT -> Eyes.View.OFFICIAL;
                    case UNIT -> Eyes.View.UNIT;
                },
                actor.unit(),
                ProposalPermissions.steps(actor, proposal),
                moments.deadlines(proposal).open(),
                moments::light,
                proposal);
    }
}

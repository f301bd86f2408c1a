package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.proposal.handling.ProposalHandling;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalCommand;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.Step;
import cn.xieshang.proposal.web.ProposalRequests.ConsultationRecord;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** One step, as every controller takes it. */
@Component
class Steps {
    static final String ABOUT =
            "Each needs If-Match with the version seen: missing 428, no longer the current one 412. A step that the"
                    + " stage does not have is 409 and names those it has, and whose they are. Another's proposal is 404,"
                    + " the wrong party 403. Reasons and notes at most 500 characters.";

    private final ProposalHandling handling;

    Steps(ProposalHandling handling) {
        this.handling = handling;
    }

    ResponseEntity<StepTaken> take(Actor actor, UUID id, ExpectedVersion version, ProposalCommand command) {
        return StepTaken.of(handling.handle(actor, new ProposalId(id), version.value(), command));
    }

    ResponseEntity<StepTaken> take(
            Actor actor, UUID id, ExpectedVersion version, Step step, Function<Proposal, ProposalCommand> command) {
        return StepTaken.of(handling.handle(actor, new ProposalId(id), version.value(), step, command));
    }

    ResponseEntity<StepTaken> consult(Actor actor, UUID id, ExpectedVersion version, ConsultationRecord request) {
        return take(actor, id, version, request.toCommand(handling.consultingParty(actor)));
    }
}

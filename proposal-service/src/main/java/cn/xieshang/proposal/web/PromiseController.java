package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.proposal.model.ProposalCommand.CheckCommitment;
import cn.xieshang.proposal.model.ProposalCommand.DowngradeCommitment;
import cn.xieshang.proposal.model.ProposalCommand.Publish;
import cn.xieshang.proposal.model.ProposalCommand.Withhold;
import cn.xieshang.proposal.web.ProposalRequests.Check;
import cn.xieshang.proposal.web.ProposalRequests.Reason;
import cn.xieshang.proposal.web.ProposalRequests.Redaction;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looking after promises, and what the public reads. */
@RestController
@RequestMapping("/v1/proposals/{id}")
@Tag(name = "Commitments and publication 承诺与公开", description = Steps.ABOUT)
class PromiseController {
    private final Steps steps;

    PromiseController(Steps steps) {
        this.steps = steps;
    }

    @PutMapping("/commitments/{number}/commitment-check")
    @Operation(summary = "Seen to be kept or not: by the office first, then by a proposer.")
    ResponseEntity<StepTaken> check(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            ExpectedVersion version,
            @Valid @RequestBody Check request) {
        return steps.take(actor, id, version, new CheckCommitment(number, request.kept(), request.finding()));
    }

    @PutMapping("/commitments/{number}/commitment-downgrade")
    @Operation(summary = "Taken down, with a reason that everybody can read. Committee.")
    ResponseEntity<StepTaken> downgrade(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            ExpectedVersion version,
            @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new DowngradeCommitment(number, request.reason()));
    }

    @PutMapping("/publication-draft")
    @Operation(
            summary = "公开稿, blacked out; another person of the committee publishes it. Within 20 working days of the"
                    + " answer.")
    ResponseEntity<StepTaken> proposePublication(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Redaction request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/publication")
    @Operation(summary = "公开.")
    ResponseEntity<StepTaken> publish(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new Publish());
    }

    @PutMapping("/withholding")
    @Operation(summary = "不予公开, with a reason.")
    ResponseEntity<StepTaken> withhold(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new Withhold(request.reason()));
    }
}

package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.proposal.model.ProposalCommand.AgreeToExtension;
import cn.xieshang.proposal.model.ProposalCommand.DeclineExtension;
import cn.xieshang.proposal.model.ProposalCommand.ReturnReply;
import cn.xieshang.proposal.model.ProposalCommand.UpholdAssignment;
import cn.xieshang.proposal.web.ProposalRequests.Approval;
import cn.xieshang.proposal.web.ProposalRequests.Assignment;
import cn.xieshang.proposal.web.ProposalRequests.OfUnit;
import cn.xieshang.proposal.web.ProposalRequests.Reassignment;
import cn.xieshang.proposal.web.ProposalRequests.UnitReason;
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

/** What the assigning office decides about units. */
@RestController
@RequestMapping("/v1/proposals/{id}")
@Tag(name = "Assigning office 交办单位", description = Steps.ABOUT)
class AssigningController {
    private final Steps steps;

    AssigningController(Steps steps) {
        this.steps = steps;
    }

    @PutMapping("/assignment")
    @Operation(
            summary = "交办: single, split or joint. To be signed for within 3 working days, answered within 3 months of"
                    + " receipt.")
    ResponseEntity<StepTaken> assign(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Assignment request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/reassignment")
    @Operation(summary = "改办: another unit; the clock begins anew for it. Units never forward by themselves.")
    ResponseEntity<StepTaken> reassign(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reassignment request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/upholding")
    @Operation(summary = "Decline a refusal (申退): the unit goes on.")
    ResponseEntity<StepTaken> uphold(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody UnitReason request) {
        return steps.take(actor, id, version, new UpholdAssignment(request.id(), request.reason()));
    }

    @PutMapping("/extension-agreement")
    @Operation(summary = "延期 by one month, to 6 months at most: committee and assigning office both have to agree.")
    ResponseEntity<StepTaken> agree(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody OfUnit request) {
        return steps.take(actor, id, version, new AgreeToExtension(request.id()));
    }

    @PutMapping("/extension-refusal")
    @Operation(summary = "No extension.")
    ResponseEntity<StepTaken> declineExtension(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody UnitReason request) {
        return steps.take(actor, id, version, new DeclineExtension(request.id(), request.reason()));
    }

    @PutMapping("/reply-approval")
    @Operation(summary = "答复审核: assigning office or supervisor; another grade needs a reason.")
    ResponseEntity<StepTaken> approve(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Approval request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/reply-return")
    @Operation(summary = "Back to the unit.")
    ResponseEntity<StepTaken> returnReply(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody UnitReason request) {
        return steps.take(actor, id, version, new ReturnReply(request.id(), request.reason()));
    }
}

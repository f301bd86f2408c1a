package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.proposal.model.ProposalCommand.AskExtension;
import cn.xieshang.proposal.model.ProposalCommand.AskRefusal;
import cn.xieshang.proposal.model.ProposalCommand.GiveOpinion;
import cn.xieshang.proposal.model.ProposalCommand.ReportFulfilment;
import cn.xieshang.proposal.model.ProposalCommand.SignFor;
import cn.xieshang.proposal.model.ProposalCommand.SubmitReply;
import cn.xieshang.proposal.web.ProposalRequests.Countersignature;
import cn.xieshang.proposal.web.ProposalRequests.Fulfilment;
import cn.xieshang.proposal.web.ProposalRequests.Reason;
import cn.xieshang.proposal.web.ProposalRequests.Reply;
import cn.xieshang.proposal.web.ProposalRequests.Text;
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

/** What a handling unit does with its own share. */
@RestController
@RequestMapping("/v1/proposals/{id}")
@Tag(name = "Handling unit 承办单位", description = Steps.ABOUT)
class UnitController {
    private final Steps steps;

    UnitController(Steps steps) {
        this.steps = steps;
    }

    @PutMapping("/receipt")
    @Operation(summary = "签收: the time begins to run.")
    ResponseEntity<StepTaken> signFor(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new SignFor());
    }

    @PutMapping("/refusal")
    @Operation(summary = "申退, within 10 working days of assignment; the assigning office decides.")
    ResponseEntity<StepTaken> refuse(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new AskRefusal(request.reason()));
    }

    @PutMapping("/co-opinion")
    @Operation(summary = "会办意见 to the host, within 30 days.")
    ResponseEntity<StepTaken> giveOpinion(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Text request) {
        return steps.take(actor, id, version, new GiveOpinion(request.text()));
    }

    @PutMapping("/extension")
    @Operation(summary = "Ask for one more month, before the due day.")
    ResponseEntity<StepTaken> askExtension(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new AskExtension(request.reason()));
    }

    @PutMapping("/reply-draft")
    @Operation(
            summary = "复函征求意见稿: after at least one consultation and all co-handlers' opinions. Proposers have 5 working"
                    + " days to comment.")
    ResponseEntity<StepTaken> draft(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reply request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/countersignature")
    @Operation(summary = "会签: a co-handler agrees to exactly this draft.")
    ResponseEntity<StepTaken> countersign(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Countersignature request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/reply-submission")
    @Operation(summary = "Hand the draft in for review.")
    ResponseEntity<StepTaken> submitReply(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new SubmitReply());
    }

    @PutMapping("/commitments/{number}/fulfilment")
    @Operation(summary = "A promise is kept, says the unit; the office looks first, then the proposer.")
    ResponseEntity<StepTaken> reportFulfilment(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            ExpectedVersion version,
            @Valid @RequestBody Fulfilment request) {
        return steps.take(actor, id, version, new ReportFulfilment(number, request.evidence()));
    }
}

package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.security.RecentLogin;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.proposal.handling.Drafts;
import cn.xieshang.proposal.model.ProposalCommand.CommentOnDraft;
import cn.xieshang.proposal.model.ProposalCommand.Invite;
import cn.xieshang.proposal.model.ProposalCommand.Rate;
import cn.xieshang.proposal.model.ProposalCommand.Submit;
import cn.xieshang.proposal.model.ProposalCommand.WaiveConsultation;
import cn.xieshang.proposal.model.ProposalCommand.Withdraw;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.Step;
import cn.xieshang.proposal.web.ProposalRequests.ConsultationRecord;
import cn.xieshang.proposal.web.ProposalRequests.Conversion;
import cn.xieshang.proposal.web.ProposalRequests.Decline;
import cn.xieshang.proposal.web.ProposalRequests.DraftComment;
import cn.xieshang.proposal.web.ProposalRequests.Invitation;
import cn.xieshang.proposal.web.ProposalRequests.RatingForm;
import cn.xieshang.proposal.web.ProposalRequests.Reason;
import cn.xieshang.proposal.web.ProposalRequests.Signature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What proposers do: write, sign, hand in, comment, rate. */
@RestController
@RequestMapping("/v1/proposals/{id}")
@Tag(name = "Proposers 提案人", description = Steps.ABOUT)
class AuthorController {
    private final Steps steps;
    private final Drafts drafts;

    AuthorController(Steps steps, Drafts drafts) {
        this.steps = steps;
        this.drafts = drafts;
    }

    @PutMapping
    @Operation(
            summary =
                    "A new draft (草稿) under an id that the client makes; the same again is the same. The liaison names"
                            + " the member whose paper it is.")
    ResponseEntity<StepTaken> create(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Parameter(description = "Only for the liaison") @Nullable UUID onBehalfOf,
            @Valid @RequestBody ContentRequest request) {
        return StepTaken.of(drafts.create(
                actor, new ProposalId(id), request.toContent(), onBehalfOf == null ? null : onBehalfOf.toString()));
    }

    @PutMapping("/text")
    @Operation(summary = "Another text, while it is a draft, being signed, or returned. Another text voids signatures.")
    ResponseEntity<StepTaken> edit(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody ContentRequest request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/invitation")
    @Operation(summary = "征集联名: ask members to sign. They have 24 hours, 3 while the plenary sits.")
    ResponseEntity<StepTaken> invite(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Invitation request) {
        return steps.take(
                actor,
                id,
                version,
                Step.INVITATION,
                proposal -> new Invite(drafts.members(proposal.origin().district(), request.ids())));
    }

    @PutMapping("/signature")
    @Operation(summary = "Sign exactly the text that was read.")
    ResponseEntity<StepTaken> sign(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Signature request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/declined-signature")
    @Operation(summary = "Do not sign.")
    ResponseEntity<StepTaken> declineToSign(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Decline request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/submission")
    @Operation(
            summary = "提交. Whoever has not signed is dropped. Joint proposals need a signature, collective ones the"
                    + " sealed file, typed ones the scan.")
    ResponseEntity<StepTaken> submit(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new Submit());
    }

    @PutMapping("/withdrawal")
    @Operation(
            summary = "撤案: at once while it is one's own, by the committee's consent afterwards, until it is answered.")
    ResponseEntity<StepTaken> withdraw(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new Withdraw(request.reason()));
    }

    @PutMapping("/conversion")
    @Operation(summary = "Agree or not that a proposal not filed goes on as an opinion (转社情民意).")
    ResponseEntity<StepTaken> convert(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Conversion request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/consultation")
    @Operation(summary = "办中协商: a talk was had. Any of the three sides: unit, proposer, committee.")
    ResponseEntity<StepTaken> consult(
            Actor actor,
            @PathVariable UUID id,
            ExpectedVersion version,
            @Valid @RequestBody ConsultationRecord request) {
        return steps.consult(actor, id, version, request);
    }

    @PutMapping("/consultation-waiver")
    @Operation(summary = "委员提出不需要协商.")
    ResponseEntity<StepTaken> waiveConsultation(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new WaiveConsultation());
    }

    @PutMapping("/comment")
    @Operation(summary = "What a proposer says of a unit's draft; the latest word counts.")
    ResponseEntity<StepTaken> comment(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody DraftComment request) {
        var command = new CommentOnDraft(new UnitId(request.unit()), drafts.actingOrNobody(actor), request.text());
        return steps.take(actor, id, version, command);
    }

    @PutMapping("/rating")
    @Operation(
            summary = "委员评价, by each proposer in person: log in again if the last time was more than 5 minutes ago (401"
                    + " step-up-required). Within 15 days; silence is unrated, never satisfied.")
    ResponseEntity<StepTaken> rate(
            Actor actor,
            RecentLogin login,
            @PathVariable UUID id,
            ExpectedVersion version,
            @Valid @RequestBody RatingForm request) {
        return steps.take(actor, id, version, new Rate(drafts.actingOrNobody(actor), request.toAppraisals()));
    }
}

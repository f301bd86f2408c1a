package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.proposal.handling.Numbers;
import cn.xieshang.proposal.model.ProposalCommand.ApproveWithdrawal;
import cn.xieshang.proposal.model.ProposalCommand.Archive;
import cn.xieshang.proposal.model.ProposalCommand.Close;
import cn.xieshang.proposal.model.ProposalCommand.Conclude;
import cn.xieshang.proposal.model.ProposalCommand.DeclineWithdrawal;
import cn.xieshang.proposal.model.ProposalCommand.Escalate;
import cn.xieshang.proposal.model.ProposalCommand.Hold;
import cn.xieshang.proposal.model.ProposalCommand.MarkExcellent;
import cn.xieshang.proposal.model.ProposalCommand.MarkUrgent;
import cn.xieshang.proposal.model.ProposalCommand.Rehandle;
import cn.xieshang.proposal.model.ProposalCommand.Resume;
import cn.xieshang.proposal.model.ProposalCommand.Review;
import cn.xieshang.proposal.model.ProposalCommand.Screen;
import cn.xieshang.proposal.model.ProposalCommand.SendBack;
import cn.xieshang.proposal.model.ProposalCommand.Supervise;
import cn.xieshang.proposal.model.ProposalCommand.Track;
import cn.xieshang.proposal.model.ProposalCommand.Unmerge;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.web.ProposalRequests.KeyMark;
import cn.xieshang.proposal.web.ProposalRequests.Merger;
import cn.xieshang.proposal.web.ProposalRequests.NonFiling;
import cn.xieshang.proposal.web.ProposalRequests.Reason;
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

/** What the proposal committee decides, in the order of a proposal's life: one line each, one command each. */
@RestController
@RequestMapping("/v1/proposals/{id}")
@Tag(name = "Committee 提案委", description = Steps.ABOUT)
class CommitteeController {
    private final Steps steps;
    private final Numbers numbers;

    CommitteeController(Steps steps, Numbers numbers) {
        this.steps = steps;
        this.numbers = numbers;
    }

    @PutMapping("/screening")
    @Operation(summary = "街道初核: the office director comments; never rejects.")
    ResponseEntity<StepTaken> screen(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Text request) {
        return steps.take(actor, id, version, new Screen(request.text()));
    }

    @PutMapping("/return")
    @Operation(summary = "退回修改: office director or committee. To be handed in again within 5 working days.")
    ResponseEntity<StepTaken> sendBack(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new SendBack(request.reason()));
    }

    @PutMapping("/review")
    @Operation(summary = "Begin the review or pass it on: 预审, 复审, 终审. 10 working days in all.")
    ResponseEntity<StepTaken> review(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new Review());
    }

    @PutMapping("/filing")
    @Operation(
            summary =
                    "立案 under the next case number. In the final step, by another person than those who passed it on.")
    ResponseEntity<StepTaken> file(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return StepTaken.of(numbers.file(actor, new ProposalId(id), version.value()));
    }

    @PutMapping("/non-filing")
    @Operation(
            summary =
                    "不予立案 on a ground of the list. to-opinion waits 3 working days for the proposer's consent, then it"
                            + " goes on as a letter.")
    ResponseEntity<StepTaken> decline(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody NonFiling request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/merger")
    @Operation(
            summary = "并案 into a filed proposal of the same plenary. Handled together, answered and rated separately.")
    ResponseEntity<StepTaken> mergeInto(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Merger request) {
        return steps.take(actor, id, version, request.toCommand());
    }

    @PutMapping("/separation")
    @Operation(summary = "Undo a merger, before assignment.")
    ResponseEntity<StepTaken> unmerge(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new Unmerge());
    }

    @PutMapping("/withdrawal-approval")
    @Operation(summary = "撤案: agree to what the first proposer asked for.")
    ResponseEntity<StepTaken> approveWithdrawal(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new ApproveWithdrawal());
    }

    @PutMapping("/withdrawal-refusal")
    @Operation(summary = "Not to be withdrawn.")
    ResponseEntity<StepTaken> declineWithdrawal(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new DeclineWithdrawal(request.reason()));
    }

    @PutMapping("/rehandling")
    @Operation(
            summary = "重新办理 after a dissatisfied rating: committee within 5 working days, at most 2 rounds; then only"
                    + " the supervisor.")
    ResponseEntity<StepTaken> rehandle(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new Rehandle(request.reason()));
    }

    @PutMapping("/escalation")
    @Operation(summary = "To the supervisor.")
    ResponseEntity<StepTaken> escalate(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new Escalate(request.reason()));
    }

    @PutMapping("/conclusion")
    @Operation(summary = "The supervisor's word: not handled again.")
    ResponseEntity<StepTaken> conclude(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new Conclude(request.reason()));
    }

    @PutMapping("/tracking")
    @Operation(summary = "跟踪办理: commitments are open.")
    ResponseEntity<StepTaken> track(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new Track());
    }

    @PutMapping("/closing")
    @Operation(summary = "办结: rated or had time to be, and no commitment open.")
    ResponseEntity<StepTaken> close(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new Close());
    }

    @PutMapping("/archiving")
    @Operation(summary = "归档.")
    ResponseEntity<StepTaken> archive(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new Archive());
    }

    @PutMapping("/key")
    @Operation(summary = "重点提案, with its supervisor; at most the profile's number a year.")
    ResponseEntity<StepTaken> markKey(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody KeyMark request) {
        return StepTaken.of(numbers.markKey(actor, new ProposalId(id), version.value(), request.id()));
    }

    @PutMapping("/excellence")
    @Operation(summary = "优秀提案.")
    ResponseEntity<StepTaken> markExcellent(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new MarkExcellent());
    }

    @PutMapping("/urgency")
    @Operation(summary = "快速通道.")
    ResponseEntity<StepTaken> markUrgent(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new MarkUrgent());
    }

    @PutMapping("/supervision")
    @Operation(summary = "督办记录, by the supervisor.")
    ResponseEntity<StepTaken> supervise(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Text request) {
        return steps.take(actor, id, version, new Supervise(request.text()));
    }

    @PutMapping("/hold")
    @Operation(summary = "暂缓: until it is resumed nothing is due.")
    ResponseEntity<StepTaken> hold(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return steps.take(actor, id, version, new Hold(request.reason()));
    }

    @PutMapping("/resumption")
    @Operation(summary = "Resume: everything is due that much later.")
    ResponseEntity<StepTaken> resume(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return steps.take(actor, id, version, new Resume());
    }
}

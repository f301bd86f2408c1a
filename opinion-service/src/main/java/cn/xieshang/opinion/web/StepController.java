package cn.xieshang.opinion.web;

import cn.xieshang.opinion.handling.OpinionHandling;
import cn.xieshang.opinion.model.OpinionCommand;
import cn.xieshang.opinion.model.OpinionCommand.Close;
import cn.xieshang.opinion.model.OpinionCommand.GiveFeedback;
import cn.xieshang.opinion.model.OpinionCommand.SignFor;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.web.OpinionRequests.Duplicate;
import cn.xieshang.opinion.web.OpinionRequests.InterimReply;
import cn.xieshang.opinion.web.OpinionRequests.Note;
import cn.xieshang.opinion.web.OpinionRequests.Reason;
import cn.xieshang.opinion.web.OpinionRequests.Referral;
import cn.xieshang.opinion.web.OpinionRequests.UnitAnswer;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
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

/** Every step that an account may take, in the order of an opinion's life: one line each, one command each. */
@RestController
@RequestMapping("/v1/opinions/{id}")
@Tag(
        name = "Steps 办理",
        description =
                "Each needs If-Match with the version seen: missing 428, no longer the current one 412. A step that the stage does not have is 409 and names those it has. Reasons and notes at most 500 characters, answers 1500.")
class StepController {
    private final OpinionHandling handling;

    StepController(OpinionHandling handling) {
        this.handling = handling;
    }

    @PutMapping("/spam")
    @Operation(summary = "Not an opinion: 无效. Office staff; can be restored.")
    ResponseEntity<StepTaken> markSpam(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return take(actor, id, version, request.toSpam());
    }

    @PutMapping("/duplicate")
    @Operation(
            summary =
                    "The same as another one: 并件. The citizen then follows the original. 400 for an unknown original, 409 for one that is itself merged, spam or transferred.")
    ResponseEntity<StepTaken> mergeInto(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Duplicate request) {
        return take(actor, id, version, request.toCommand());
    }

    @PutMapping("/transfer")
    @Operation(summary = "To the 12345 hotline: 转12345. The citizen reads the note.")
    ResponseEntity<StepTaken> transfer(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Note request) {
        return take(actor, id, version, request.toTransfer());
    }

    @PutMapping("/restoration")
    @Operation(summary = "Take back spam, duplicate or transfer: nothing a citizen said is lost by a slip.")
    ResponseEntity<StepTaken> restore(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return take(actor, id, version, request.toRestoration());
    }

    @PutMapping("/claim")
    @Operation(summary = "A member takes it to heart: 认领.")
    ResponseEntity<StepTaken> claim(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Note request) {
        return take(actor, id, version, request.toClaim());
    }

    @PutMapping("/release")
    @Operation(summary = "Give a claim back. The claiming member, or office staff.")
    ResponseEntity<StepTaken> release(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return take(actor, id, version, request.toRelease());
    }

    @PutMapping("/referral")
    @Operation(
            summary =
                    "To a handling unit: 转办. Office staff or assigning office. 400 for an unknown unit. To be signed for within 1 working day and answered within 3.")
    ResponseEntity<StepTaken> refer(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Referral request) {
        return take(actor, id, version, request.toCommand());
    }

    @PutMapping("/receipt")
    @Operation(summary = "The unit confirms receipt: 签收.")
    ResponseEntity<StepTaken> signFor(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return take(actor, id, version, new SignFor());
    }

    @PutMapping("/refusal")
    @Operation(summary = "Not the unit's matter: 退回, within 3 working days; after that 409.")
    ResponseEntity<StepTaken> refuse(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return take(actor, id, version, request.toRefusal());
    }

    @PutMapping("/interim-reply")
    @Operation(
            summary =
                    "Word to the citizen that it takes longer: 阶段答复, at most 3 times; then due within 15 working days of the referral.")
    ResponseEntity<StepTaken> replyInterim(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody InterimReply request) {
        return take(actor, id, version, request.toCommand());
    }

    @PutMapping("/answer")
    @Operation(summary = "The unit's answer: 办复. The office looks at it before the citizen does.")
    ResponseEntity<StepTaken> answer(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody UnitAnswer request) {
        return take(actor, id, version, request.toCommand());
    }

    @PutMapping("/redo")
    @Operation(summary = "The answer will not do: 退回重办.")
    ResponseEntity<StepTaken> returnForRedo(
            Actor actor, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Reason request) {
        return take(actor, id, version, request.toRedo());
    }

    @PutMapping("/feedback")
    @Operation(summary = "Let the citizen read the answer: 反馈.")
    ResponseEntity<StepTaken> giveFeedback(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return take(actor, id, version, new GiveFeedback());
    }

    @PutMapping("/closing")
    @Operation(
            summary =
                    "办结. Without a rating only after the citizen can no longer reopen; solved and not solved are counted apart.")
    ResponseEntity<StepTaken> close(Actor actor, @PathVariable UUID id, ExpectedVersion version) {
        return take(actor, id, version, new Close());
    }

    private ResponseEntity<StepTaken> take(Actor actor, UUID id, ExpectedVersion version, OpinionCommand command) {
        return StepTaken.of(handling.handle(actor, new OpinionId(id), version.value(), command));
    }
}

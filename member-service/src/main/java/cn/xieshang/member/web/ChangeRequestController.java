package cn.xieshang.member.web;

import cn.xieshang.member.forms.OwnDataForm;
import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.handling.MemberReading;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.MemberCommand;
import cn.xieshang.member.model.MemberCommand.AcceptChange;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.reading.MemberDetail;
import cn.xieshang.member.web.MemberRequests.DeclineRequest;
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

@RestController
@RequestMapping("/v1/members")
@Tag(name = "Change requests", description = "委员申请更正本人信息")
class ChangeRequestController {
    private final MemberHandling handling;
    private final MemberReading reading;

    ChangeRequestController(MemberHandling handling, MemberReading reading) {
        this.handling = handling;
        this.reading = reading;
    }

    @PutMapping("/me/change-request")
    @Operation(
            summary = "Ask to have your own data changed",
            description =
                    "By a member; 404 for an account that is no member's. Replaces what was asked before. The office"
                            + " sees it field by field and decides. 409: nothing-to-change, has-left.")
    ResponseEntity<MemberDetail> propose(Actor actor, ExpectedVersion expected, @Valid @RequestBody OwnDataForm body) {
        Written written = handling.propose(actor, expected.value(), body.toCommand());
        return Answers.of(written, reading.own(actor), MemberDetail::version);
    }

    @PutMapping("/{id}/change-request/acceptance")
    @Operation(
            summary = "Do as the member asked",
            description = Texts.BY_OFFICE + " If-Match: the version in which you read what would be different."
                    + " 409: no-change-proposed, has-left.")
    ResponseEntity<MemberDetail> accept(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return handle(actor, id, expected, new AcceptChange());
    }

    @PutMapping("/{id}/change-request/refusal")
    @Operation(
            summary = "Decline what the member asked",
            description = Texts.BY_OFFICE + " The member reads the reason. 409: no-change-proposed, has-left.")
    ResponseEntity<MemberDetail> decline(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody DeclineRequest body) {
        return handle(actor, id, expected, body.toCommand());
    }

    private ResponseEntity<MemberDetail> handle(Actor actor, UUID id, ExpectedVersion expected, MemberCommand command) {
        Written written = handling.handle(actor, new MemberId(id), expected.value(), command);
        return Answers.of(written, reading.member(actor, id), MemberDetail::version);
    }
}

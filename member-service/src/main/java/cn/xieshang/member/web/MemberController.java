package cn.xieshang.member.web;

import cn.xieshang.member.forms.MemberForm;
import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.MemberCommand;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.reading.MemberDetail;
import cn.xieshang.member.reading.MemberQueries;
import cn.xieshang.member.web.MemberRequests.AccountRequest;
import cn.xieshang.member.web.MemberRequests.DepartureRequest;
import cn.xieshang.member.web.MemberRequests.MoveRequest;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/members/{id}")
@Tag(name = "Members", description = "政协委员")
class MemberController {
    private final MemberHandling handling;
    private final MemberQueries queries;

    MemberController(MemberHandling handling, MemberQueries queries) {
        this.handling = handling;
        this.queries = queries;
    }

    @PutMapping
    @Operation(
            summary = "Register a member of your office under an id you make; with If-Match: change one",
            description =
                    Texts.BY_OFFICE + " Registering asks for an account, which follows by itself: see account.state."
                            + " The same again is answered like the first time, with 200. 400: unknown-office"
                            + " (alsoIn), not-as-in-id-number, id-number, date. 409: already-registered (other"
                            + " content), code-taken, username-taken, id-number-taken, office-unknown; when"
                            + " changing: code-fixed, username-fixed, has-left.")
    ResponseEntity<MemberDetail> put(
            Actor actor,
            @PathVariable UUID id,
            @Nullable ExpectedVersion expected,
            @Valid @RequestBody MemberForm body) {
        Written written = expected == null
                ? handling.register(actor, new MemberId(id), body.toRegister())
                : handling.handle(actor, new MemberId(id), expected.value(), body.toChange());
        return answer(actor, id, written);
    }

    @PutMapping("/departure")
    @Operation(
            summary = "The member left",
            description = Texts.BY_OFFICE + " The account is disabled. 409 has-left when that is said already.")
    ResponseEntity<MemberDetail> leave(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody DepartureRequest body) {
        return handle(actor, id, expected, body.toCommand());
    }

    @PutMapping("/return")
    @Operation(
            summary = "The member is back, or never left",
            description = Texts.BY_OFFICE + " The account is enabled again. 409 has-not-left.")
    ResponseEntity<MemberDetail> comeBack(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return handle(actor, id, expected, new MemberCommand.Return());
    }

    @PutMapping("/office")
    @Operation(
            summary = "The member goes to another office of the district",
            description = "By district-admin; only its district reaches both offices. The account follows. An office of"
                    + " another district, or an unknown one, is 404. 409: already-there, has-left.")
    ResponseEntity<MemberDetail> move(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody MoveRequest body) {
        Written written = handling.handle(actor, new MemberId(id), expected.value(), body.toCommand());
        var district = new Reach.WholeDistrict(actor.requireDistrict());
        return Answers.of(written, queries.member(district, id, false), MemberDetail::version);
    }

    @PutMapping("/account")
    @Operation(
            summary = "Ask again for an account that failed",
            description = Texts.BY_OFFICE + " 409: account-not-failed, username-taken, has-left.")
    ResponseEntity<MemberDetail> account(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody AccountRequest body) {
        return handle(actor, id, expected, body.toCommand());
    }

    private ResponseEntity<MemberDetail> handle(Actor actor, UUID id, ExpectedVersion expected, MemberCommand command) {
        return answer(actor, id, handling.handle(actor, new MemberId(id), expected.value(), command));
    }

    private ResponseEntity<MemberDetail> answer(Actor actor, UUID id, Written written) {
        var office = new Reach.OneOffice(actor.requireOffice());
        return Answers.of(written, queries.member(office, id, true), MemberDetail::version);
    }
}

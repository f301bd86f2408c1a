package cn.xieshang.member.web;

import cn.xieshang.member.handling.MemberReading;
import cn.xieshang.member.reading.MemberDetail;
import cn.xieshang.member.reading.MemberSummary;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/members")
@Tag(name = "Members")
class MemberReadingController {
    private final MemberReading reading;

    MemberReadingController(MemberReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(
            summary = "List members, by code",
            description =
                    "office-staff and office-director: their office, with masked phones; district-admin: all of the"
                            + " district, without phones.")
    Page<MemberSummary> list(Actor actor, Paging paging) {
        return reading.page(actor, paging);
    }

    @GetMapping("/me")
    @Operation(summary = "Read your own record", description = "By a member; 404 for an account that is no member's.")
    ResponseEntity<MemberDetail> own(Actor actor) {
        return Answers.of(reading.own(actor), MemberDetail::version);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read a member",
            description = "Like the list; a member reads the own record. Everybody else's is 404.")
    ResponseEntity<MemberDetail> get(Actor actor, @PathVariable UUID id) {
        return Answers.of(reading.member(actor, id), MemberDetail::version);
    }

    @PostMapping("/{id}/phone-disclosures")
    @Operation(
            summary = "Show the whole phone number",
            description = Texts.BY_OFFICE + " Who asked and when is recorded before the answer is given. 409 no-phone.")
    Disclosure disclose(Actor actor, @PathVariable UUID id) {
        return new Disclosure(reading.disclosePhone(actor, id).value());
    }

    @Schema(name = "PhoneDisclosure")
    record Disclosure(@Schema(example = "13812345678") String phone) {}
}

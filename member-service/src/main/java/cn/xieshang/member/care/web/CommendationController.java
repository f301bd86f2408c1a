package cn.xieshang.member.care.web;

import static cn.xieshang.member.care.model.CareKind.COMMENDATION;

import cn.xieshang.member.care.handling.Beginning;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.Commendation;
import cn.xieshang.member.care.model.Text;
import cn.xieshang.member.care.reading.CareView;
import cn.xieshang.member.care.web.CommonRequests.Reason;
import cn.xieshang.member.forms.OneLine;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/care/commendations/{id}")
@Tag(name = "Commendations", description = "表彰")
class CommendationController {
    private final CareDesk desk;

    CommendationController(CareDesk desk) {
        this.desk = desk;
    }

    @PutMapping
    @Operation(summary = "Propose to commend a member", description = Lines.BEGINS)
    ResponseEntity<CareView> propose(Actor actor, @PathVariable UUID id, @Valid @RequestBody Proposed body) {
        return desk.begin(actor, COMMENDATION, id, body.toBeginning());
    }

    @PutMapping("/approval")
    @Operation(
            summary = "Approve it",
            description = "By office-director. The member is told, and asked for consent to publicity." + Lines.STEPS)
    ResponseEntity<CareView> approve(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return desk.step(actor, COMMENDATION, id, expected, new CareCommand.Approve());
    }

    @PutMapping("/rejection")
    @Operation(summary = "Do not approve it", description = "By office-director." + Lines.STEPS)
    ResponseEntity<CareView> reject(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody Reason body) {
        return desk.step(actor, COMMENDATION, id, expected, body.toRejection());
    }

    @PutMapping("/consent")
    @Operation(
            summary = "Say whether the public may read of it",
            description = Lines.BY_HOLDER + " At any time, and once more: without consent no public list shows it.")
    ResponseEntity<CareView> consent(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody Consent body) {
        return desk.step(actor, COMMENDATION, id, expected, new CareCommand.Consent(body.given()));
    }

    @PutMapping("/announcement")
    @Operation(
            summary = "Announce it",
            description = Lines.BY_OFFICE + " It is a duty fact, with or without consent to publicity.")
    ResponseEntity<CareView> announce(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return desk.step(actor, COMMENDATION, id, expected, new CareCommand.Announce());
    }

    @Schema(name = "Commendation")
    record Proposed(
            @NotNull UUID member,

            @NotNull
            @Schema(
                    allowableValues = {"office", "district", "city", "province", "nation"},
                    description = "By whom")
            String level,

            @NotBlank @OneLine @Schema(example = "优秀政协委员") String title,

            @NotBlank
            @CodePointLength(max = Text.MAX)
            @Schema(description = "What for; the public reads it after consent")
            String deeds) {
        Beginning toBeginning() {
            var by = CareCodes.parse(Commendation.Level.values(), level, "/level");
            return new Beginning(
                    new MemberId(member),
                    toString(),
                    (care, moment) -> Commendation.propose(care, by, title, new Text(deeds), moment));
        }
    }

    @Schema(name = "PublicityConsent")
    record Consent(@NotNull Boolean given) {}
}

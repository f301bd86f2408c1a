package cn.xieshang.member.care.web;

import static cn.xieshang.member.care.model.CareKind.RECEPTION;

import cn.xieshang.member.care.handling.Beginning;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.Escalation;
import cn.xieshang.member.care.model.Reception;
import cn.xieshang.member.care.model.Text;
import cn.xieshang.member.care.reading.CareView;
import cn.xieshang.member.care.web.CommonRequests.PersonRequest;
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
import java.time.Instant;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/care/receptions/{id}")
@Tag(name = "Receptions", description = "接待")
class ReceptionController {
    private final CareDesk desk;

    ReceptionController(CareDesk desk) {
        this.desk = desk;
    }

    @PutMapping
    @Operation(
            summary = "Write down whom a member received",
            description =
                    Lines.BEGINS + " Also by a member, naming itself. It is a duty fact. To be answered or passed on"
                            + " within two working days (profile).")
    ResponseEntity<CareView> receive(Actor actor, @PathVariable UUID id, @Valid @RequestBody Received body) {
        return desk.begin(actor, RECEPTION, id, body.toBeginning());
    }

    @PutMapping("/answer")
    @Operation(
            summary = "It was answered on the spot",
            description = Lines.BY_HOLDER_OR_OFFICE + " Closes by itself after a week (profile).")
    ResponseEntity<CareView> answer(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody Said body) {
        return desk.step(actor, RECEPTION, id, expected, new CareCommand.Answer(new Text(body.answer())));
    }

    @PutMapping("/escalation")
    @Operation(
            summary = "It became an opinion, a proposal, or a matter of 12345",
            description =
                    Lines.BY_HOLDER_OR_OFFICE + " The citizen is to hear of it within 15 working days (profile); it"
                            + " may be passed on again before.")
    ResponseEntity<CareView> escalate(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody PassedOn body) {
        return desk.step(actor, RECEPTION, id, expected, body.toCommand());
    }

    @PutMapping("/feedback")
    @Operation(
            summary = "The citizen was told what became of it",
            description = Lines.BY_HOLDER_OR_OFFICE + " Closes by itself after a week (profile).")
    ResponseEntity<CareView> feedBack(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody Said body) {
        return desk.step(actor, RECEPTION, id, expected, new CareCommand.FeedBack(new Text(body.answer())));
    }

    @PutMapping("/closing")
    @Operation(summary = "Close it before it closes by itself", description = Lines.BY_OFFICE)
    ResponseEntity<CareView> close(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return desk.step(actor, RECEPTION, id, expected, new CareCommand.Close());
    }

    @Schema(name = "Reception")
    record Received(
            @NotNull UUID member,

            @NotNull @Schema(description = "Not in the future")
            Instant receivedAt,

            @Valid @Nullable @Schema(description = "None for somebody who did not say")
            PersonRequest citizen,

            @NotBlank @CodePointLength(max = Text.MAX) @Schema(description = "Stored encrypted")
            String matter) {
        Beginning toBeginning() {
            var person = citizen == null ? null : citizen.toPerson();
            return new Beginning(
                    new MemberId(member),
                    toString(),
                    (care, moment) -> Reception.receive(care, receivedAt, person, new Text(matter), moment));
        }
    }

    @Schema(name = "ReceptionAnswer")
    record Said(
            @NotBlank @CodePointLength(max = Text.MAX) @Schema(description = "What the citizen heard; stored encrypted")
            String answer) {}

    @Schema(name = "ReceptionEscalation")
    record PassedOn(
            @NotNull @Schema(allowableValues = {"opinion", "proposal", "hotline-12345"})
            String to,

            @NotBlank @OneLine @Schema(description = "The number it has there", example = "WJ-2026-0001")
            String reference) {
        CareCommand toCommand() {
            return new CareCommand.Escalate(
                    new Escalation(CareCodes.parse(Escalation.Target.values(), to, "/to"), reference));
        }
    }
}

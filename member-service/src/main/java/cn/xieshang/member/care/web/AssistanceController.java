package cn.xieshang.member.care.web;

import static cn.xieshang.member.care.model.CareKind.ASSISTANCE;

import cn.xieshang.member.care.handling.Beginning;
import cn.xieshang.member.care.model.Assistance;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.Help;
import cn.xieshang.member.care.model.Text;
import cn.xieshang.member.care.reading.CareView;
import cn.xieshang.member.care.web.CommonRequests.EndRequest;
import cn.xieshang.member.care.web.CommonRequests.PersonRequest;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/care/assistances/{id}")
@Tag(name = "Assistances", description = "结对帮扶")
class AssistanceController {
    private final CareDesk desk;

    AssistanceController(CareDesk desk) {
        this.desk = desk;
    }

    @PutMapping
    @Operation(
            summary = "A member begins to help somebody",
            description = Lines.BEGINS + " What is said of the person is deleted two years after the end (profile).")
    ResponseEntity<CareView> start(Actor actor, @PathVariable UUID id, @Valid @RequestBody Start body) {
        return desk.begin(actor, ASSISTANCE, id, body.toBeginning());
    }

    @PutMapping("/help")
    @Operation(
            summary = "Add a record of help",
            description = Lines.BY_OFFICE + " It is a duty fact. Who organises records, so members do not (谁组织谁记录)."
                    + " 409 steps-used-up after 400.")
    ResponseEntity<CareView> help(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody HelpRequest body) {
        return desk.step(actor, ASSISTANCE, id, expected, body.toCommand());
    }

    @PutMapping("/person")
    @Operation(summary = "Correct what is known of the person", description = Lines.BY_OFFICE)
    ResponseEntity<CareView> person(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody PersonRequest body) {
        return desk.step(actor, ASSISTANCE, id, expected, new CareCommand.ChangePerson(body.toPerson()));
    }

    @PutMapping("/end")
    @Operation(
            summary = "The assistance has ended",
            description = Lines.BY_OFFICE + " due says when the person's data will be deleted.")
    ResponseEntity<CareView> end(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody EndRequest body) {
        return desk.step(actor, ASSISTANCE, id, expected, body.toCommand());
    }

    @Schema(name = "Assistance")
    record Start(
            @NotNull UUID member,

            @NotNull @Schema(description = "Today or before")
            LocalDate since,

            @NotNull @Valid PersonRequest person) {
        Beginning toBeginning() {
            return new Beginning(
                    new MemberId(member),
                    toString(),
                    (care, moment) -> Assistance.start(care, since, person.toPerson(), moment));
        }
    }

    @Schema(name = "HelpRecord")
    record HelpRequest(
            @NotNull @Schema(description = "Today or before")
            LocalDate on,

            @NotNull
            @Schema(allowableValues = {"money", "goods", "job", "schooling", "medical", "legal", "company", "other"})
            String kind,

            @NotBlank
            @CodePointLength(max = Text.MAX)
            @Schema(description = "Stored encrypted, deleted with the person")
            String text) {
        CareCommand toCommand() {
            return new CareCommand.RecordHelp(
                    new Help(on, CareCodes.parse(Help.Kind.values(), kind, "/kind"), new Text(text)));
        }
    }
}

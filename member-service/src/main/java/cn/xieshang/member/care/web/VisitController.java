package cn.xieshang.member.care.web;

import static cn.xieshang.member.care.model.CareKind.VISIT;

import cn.xieshang.member.care.handling.Beginning;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.Text;
import cn.xieshang.member.care.model.Visit;
import cn.xieshang.member.care.reading.CareView;
import cn.xieshang.member.care.web.CommonRequests.Reason;
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
@RequestMapping("/v1/care/visits/{id}")
@Tag(name = "Visits", description = "走访、约访")
class VisitController {
    private final CareDesk desk;

    VisitController(CareDesk desk) {
        this.desk = desk;
    }

    @PutMapping
    @Operation(
            summary = "Plan a visit to a member, or an interview",
            description = Lines.BEGINS + " The member is told; a week after the day the office is reminded of a missing"
                    + " record.")
    ResponseEntity<CareView> plan(Actor actor, @PathVariable UUID id, @Valid @RequestBody Plan body) {
        return desk.begin(actor, VISIT, id, body.toBeginning());
    }

    @PutMapping("/rescheduling")
    @Operation(summary = "Plan it for another day", description = Lines.BY_OFFICE)
    ResponseEntity<CareView> reschedule(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody NewDay body) {
        return desk.step(actor, VISIT, id, expected, new CareCommand.Reschedule(body.plannedOn()));
    }

    @PutMapping("/record")
    @Operation(
            summary = "Record what was said",
            description = Lines.BY_OFFICE + " It is a duty fact, and the member's next visit is due a rhythm later.")
    ResponseEntity<CareView> record(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody Recording body) {
        return desk.step(actor, VISIT, id, expected, body.toCommand());
    }

    @PutMapping("/cancellation")
    @Operation(summary = "Give it up", description = Lines.BY_OFFICE)
    ResponseEntity<CareView> cancel(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody Reason body) {
        return desk.step(actor, VISIT, id, expected, body.toCancel());
    }

    @Schema(name = "VisitPlan")
    record Plan(
            @NotNull UUID member,

            @NotNull
            @Schema(
                    allowableValues = {"visit", "interview"},
                    description = "走访 or 约访")
            String form,

            @NotNull @Schema(description = "At most two years from today")
            LocalDate plannedOn,

            @NotBlank @CodePointLength(max = Text.MAX) String topic) {
        Beginning toBeginning() {
            Visit.Form kind = CareCodes.parse(Visit.Form.values(), form, "/form");
            return new Beginning(
                    new MemberId(member),
                    toString(),
                    (care, moment) -> Visit.plan(care, kind, plannedOn, new Text(topic), moment));
        }
    }

    @Schema(name = "VisitDay")
    record NewDay(@NotNull LocalDate plannedOn) {}

    @Schema(name = "VisitRecord")
    record Recording(
            @NotNull @Schema(description = "The day it was; today or before")
            LocalDate on,

            @NotBlank @CodePointLength(max = Text.MAX) @Schema(description = "Stored encrypted")
            String record) {
        CareCommand toCommand() {
            return new CareCommand.RecordVisit(on, new Text(record));
        }
    }
}

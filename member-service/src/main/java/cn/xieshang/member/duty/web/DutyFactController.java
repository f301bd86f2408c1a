package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.handling.FactHandling;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.reading.DutyLabels;
import cn.xieshang.member.duty.reading.FactView;
import cn.xieshang.member.duty.web.DutyFactRequests.AttendanceRequest;
import cn.xieshang.member.duty.web.DutyFactRequests.FactRequest;
import cn.xieshang.member.duty.web.DutyFactRequests.RetractionRequest;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/duty")
@Tag(name = "Duty facts", description = "履职事实")
class DutyFactController {
    private final FactHandling handling;
    private final DutyLabels labels;

    DutyFactController(FactHandling handling, DutyLabels labels) {
        this.handling = handling;
        this.labels = labels;
    }

    @PutMapping("/facts/{id}")
    @Operation(
            summary = "Record a duty fact of a member, under an id you make",
            description =
                    DutyTexts.RECORDS + " 201 the first time, 200 for the same again. A fact is never changed: 409"
                            + " fact-differs; at most 500 for a member and year: 409 facts-used-up. Log-ins, reading,"
                            + " clicks and time online cannot be recorded (400 forbidden-fact-kind; 国办函〔2026〕12号).")
    ResponseEntity<Done> record(Actor actor, @PathVariable UUID id, @Valid @RequestBody FactRequest body) {
        return done(List.of(handling.record(actor, body.toFact(id))));
    }

    @PutMapping("/facts/{id}/retraction")
    @Operation(
            summary = "Take a duty fact back",
            description =
                    "By office-director, or district-admin. The fact stays in the record and no longer counts; the"
                            + " ledger is corrected by reversal. Another reason than before: 409 already-retracted.")
    ResponseEntity<Done> retract(Actor actor, @PathVariable UUID id, @Valid @RequestBody RetractionRequest body) {
        return done(List.of(handling.retract(actor, new FactId(id), body.reason())));
    }

    @PutMapping("/activities/{id}/attendance")
    @Operation(
            summary = "Record who attended an activity",
            description =
                    DutyTexts.RECORDS + " The id is yours; sending the sheet again corrects it: lines that differ are"
                            + " taken back and recorded anew, which needs a reason. Up to 500 people.")
    ResponseEntity<Done> attendance(
            Actor actor,
            @PathVariable @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String id,
            @Valid @RequestBody AttendanceRequest body) {
        return done(handling.attendance(actor, body.toLines(id), body.reason()));
    }

    @GetMapping("/members/{id}/facts")
    @Operation(
            summary = "Read a member's duty facts from December before a year to its end",
            description = DutyTexts.READS)
    List<FactView> facts(Actor actor, @PathVariable UUID id, @RequestParam @DutyYear int year, Locale locale) {
        return handling.read(actor, new MemberId(id), year).stream()
                .map(fact -> FactView.of(fact, labels, locale))
                .toList();
    }

    private static ResponseEntity<Done> done(List<Written> written) {
        int fresh = Collections.frequency(written, Written.NEW);
        return ResponseEntity.status(fresh > 0 ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Done(fresh, written.size() - fresh));
    }

    @Schema(name = "DutyRecorded")
    record Done(
            @Schema(description = "Recorded now") int recorded,
            @Schema(description = "Were there already") int unchanged) {}
}

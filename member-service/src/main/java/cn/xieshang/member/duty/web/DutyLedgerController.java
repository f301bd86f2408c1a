package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.handling.DutyReading;
import cn.xieshang.member.duty.handling.LedgerHandling;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.Objection;
import cn.xieshang.member.duty.reading.PostingView;
import cn.xieshang.member.duty.reading.StatementView;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/duty/members/{id}/ledgers/{year}")
@Tag(name = "Duty ledger", description = "履职记分")
class DutyLedgerController {
    private final LedgerHandling handling;
    private final DutyReading reading;

    DutyLedgerController(LedgerHandling handling, DutyReading reading) {
        this.handling = handling;
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "Read a member's points of a year, each explained", description = DutyTexts.READS)
    ResponseEntity<StatementView> statement(
            Actor actor, @PathVariable UUID id, @PathVariable @DutyYear int year, Locale locale) {
        return answer(actor, id, year, locale, HttpStatus.OK);
    }

    @GetMapping("/postings")
    @Operation(
            summary = "Read everything that was ever posted, in order",
            description = DutyTexts.READS + " Corrections are lines that take earlier ones back.")
    List<PostingView> postings(Actor actor, @PathVariable UUID id, @PathVariable @DutyYear int year, Locale locale) {
        return reading.postings(actor, new MemberId(id), year, locale);
    }

    @PutMapping("/objections/{objection}")
    @Operation(
            summary = "Object, under an id you make",
            description =
                    "By the member, or by the office for a member who handed in a paper. The office answers within 10"
                            + " working days. The same id again is the same objection. 409: year-confirmed,"
                            + " objections-used-up (20).")
    ResponseEntity<StatementView> object(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable @DutyYear int year,
            @PathVariable UUID objection,
            @Valid @RequestBody ObjectionRequest body,
            Locale locale) {
        Written written =
                handling.submitObjection(actor, new MemberId(id), year, objection, body.toFact(), body.reason());
        return answer(actor, id, year, locale, written == Written.NEW ? HttpStatus.CREATED : HttpStatus.OK);
    }

    @PutMapping("/objections/{objection}/decision")
    @Operation(
            summary = "Answer an objection",
            description = "By office-director. Upholding says that the member is right; the correction is a fact or a"
                    + " retraction. 409 objection-decided.")
    ResponseEntity<StatementView> decide(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable @DutyYear int year,
            @PathVariable UUID objection,
            ExpectedVersion expected,
            @Valid @RequestBody DecisionRequest body,
            Locale locale) {
        handling.decideObjection(
                actor, new MemberId(id), year, objection, expected.value(), body.upheld(), body.reason());
        return answer(actor, id, year, locale, HttpStatus.OK);
    }

    @PutMapping("/confirmation")
    @Operation(
            summary = "Confirm the year's points",
            description =
                    "By the member, or by office-director for one who signed on paper. A later posting takes it back."
                            + " 409: year-not-over, objection-open, year-confirmed.")
    ResponseEntity<StatementView> confirm(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable @DutyYear int year,
            ExpectedVersion expected,
            Locale locale) {
        handling.confirm(actor, new MemberId(id), year, expected.value());
        return answer(actor, id, year, locale, HttpStatus.OK);
    }

    private ResponseEntity<StatementView> answer(Actor actor, UUID id, int year, Locale locale, HttpStatus status) {
        StatementView statement = reading.statement(actor, new MemberId(id), year, locale);
        return ResponseEntity.status(status)
                .eTag(Long.toString(statement.version()))
                .body(statement);
    }

    @Schema(name = "DutyObjectionRequest")
    record ObjectionRequest(
            @Schema(description = "The fact it is about; absent when one is missing") @Nullable
            UUID fact,

            @NotBlank @Size(max = Objection.MAX_REASON) String reason) {
        @Nullable
        FactId toFact() {
            return fact == null ? null : new FactId(fact);
        }
    }

    @Schema(name = "DutyObjectionDecision")
    record DecisionRequest(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = Objection.MAX_REASON) String reason) {}
}

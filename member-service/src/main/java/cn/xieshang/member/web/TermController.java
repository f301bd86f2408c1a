package cn.xieshang.member.web;

import cn.xieshang.member.handling.RegisterPermissions;
import cn.xieshang.member.handling.TermHandling;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.Seat;
import cn.xieshang.member.model.Term;
import cn.xieshang.member.reading.RegisterQueries;
import cn.xieshang.member.reading.TermView;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/districts/{district}/terms")
@Tag(name = "Terms", description = "届和换届")
class TermController {
    private final TermHandling handling;
    private final RegisterQueries queries;

    TermController(TermHandling handling, RegisterQueries queries) {
        this.handling = handling;
        this.queries = queries;
    }

    @PutMapping("/{number}")
    @Operation(
            summary = "Register a term; with If-Match: change its days and sectors",
            description =
                    "By district-admin of the district; another district is 404. The same again is answered like the"
                            + " first time. Members are registered and imported with sectors of their term only, where it"
                            + " names any. 400 before-start (end). 409 already-registered (other content).")
    ResponseEntity<TermView> put(
            Actor actor,
            @PathVariable DistrictId district,
            @PathVariable @Min(1) @Max(Seat.MAX_TERM) int number,
            @Nullable ExpectedVersion expected,
            @Valid @RequestBody TermRequest body) {
        Term term = body.toTerm(district, number);
        Written written =
                expected == null ? handling.register(actor, term) : handling.change(actor, term, expected.value());
        return Answers.of(written, queries.term(district, number), TermView::version);
    }

    @GetMapping
    @Operation(
            summary = "List the terms of a district, oldest first",
            description = "By everybody of the district, and platform-admin. Another district's is 404.")
    Page<TermView> list(Actor actor, @PathVariable DistrictId district, Paging paging) {
        return queries.terms(RegisterPermissions.reach(actor, district), paging);
    }

    @PutMapping("/{number}/roll-over")
    @Operation(
            summary = "Change terms (换届): from the term before into this one",
            description =
                    "By district-admin of the district. Who is named goes on; everybody else who is in the term before"
                            + " leaves with it, and the account is disabled. It goes on by itself, one member after"
                            + " another, and after whatever interrupts it: see rollOver. On record in the audit log; once"
                            + " only. 400 unknown-member: nobody of the term before has that code. 409"
                            + " already-rolled-over.")
    ResponseEntity<TermView> rollOver(
            Actor actor,
            @PathVariable DistrictId district,
            @PathVariable @Min(1) @Max(Seat.MAX_TERM) int number,
            ExpectedVersion expected,
            @Valid @RequestBody RollOverRequest body) {
        Written written = handling.rollOver(actor, district, number, expected.value(), body.codes());
        return Answers.of(written, queries.term(district, number), TermView::version);
    }

    @Schema(name = "TermRequest")
    record TermRequest(
            @NotNull LocalDate start,
            @Schema(description = "The last day") @Nullable LocalDate end,

            @Size(max = 60) @Schema(description = "界别; not said: any goes", example = "[\"教育界\", \"工商联\"]") @Nullable
            List<@NotBlank @Size(max = 60) String> sectors) {
        Term toTerm(DistrictId district, int number) {
            return Term.registered(district, number, start, end, sectors == null ? List.of() : sectors);
        }
    }

    @Schema(name = "RollOverRequest")
    record RollOverRequest(
            @NotNull @Size(max = 2000) @Schema(description = "Codes of the members who go on", example = "[\"WJ0001\"]")
            List<@NotNull @Pattern(regexp = MemberCode.PATTERN) String> continuing) {
        List<MemberCode> codes() {
            return continuing.stream().map(MemberCode::new).toList();
        }
    }
}

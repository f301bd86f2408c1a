package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.handling.BoardHandling;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.Indicator;
import cn.xieshang.member.duty.model.Label;
import cn.xieshang.member.duty.model.OfficeBoard;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.platform.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/duty/boards/{year}")
@Tag(name = "Self-assessment", description = "学习型、文化型、健康型工委创建")
class DutyBoardController {
    private static final String OFFICE = "By office-staff and office-director, of their own office. Without If-Match"
            + " only the first change of the year.";

    private final BoardHandling handling;

    DutyBoardController(BoardHandling handling) {
        this.handling = handling;
    }

    @GetMapping("/own")
    @Operation(
            summary = "Read your office's board",
            description = "By office-staff and office-director. Untouched it has the default indicators and version 0.")
    ResponseEntity<Board> own(Actor actor, @PathVariable @DutyYear int year) {
        return answer(handling.read(actor, year));
    }

    @GetMapping
    @Operation(summary = "Read the boards of all offices that have begun theirs", description = "By district-admin.")
    List<Board> all(Actor actor, @PathVariable @DutyYear int year) {
        return handling.ofDistrict(actor, year).stream().map(Board::of).toList();
    }

    @PutMapping("/own/indicators/{code}")
    @Operation(
            summary = "Assess an indicator, or add one of your own",
            description = OFFICE + " At most 60: 409 indicators-used-up.")
    ResponseEntity<Board> indicator(
            Actor actor,
            @PathVariable @DutyYear int year,
            @PathVariable String code,
            @Nullable ExpectedVersion expected,
            @Valid @RequestBody IndicatorRequest body) {
        return answer(handling.change(
                actor, year, version(expected), board -> board.put(code, body.kind(), body.label(), body.met())));
    }

    @PutMapping("/own/indicators/{code}/evidence/{id}")
    @Operation(
            summary = "Add evidence to an indicator, under an id you make",
            description = OFFICE + " Unknown indicator 404; at most 20 for one: 409 evidence-used-up.")
    ResponseEntity<Board> evidence(
            Actor actor,
            @PathVariable @DutyYear int year,
            @PathVariable String code,
            @PathVariable UUID id,
            @Nullable ExpectedVersion expected,
            @Valid @RequestBody EvidenceRequest body) {
        var evidence = new Indicator.Evidence(id, body.text(), body.on(), actor.user());
        return answer(handling.change(actor, year, version(expected), board -> board.add(code, evidence)));
    }

    @DeleteMapping("/own/indicators/{code}/evidence/{id}")
    @Operation(summary = "Take evidence away", description = OFFICE)
    ResponseEntity<Board> removeEvidence(
            Actor actor,
            @PathVariable @DutyYear int year,
            @PathVariable String code,
            @PathVariable UUID id,
            ExpectedVersion expected) {
        return answer(handling.change(actor, year, expected.value(), board -> board.remove(code, id)));
    }

    private static long version(@Nullable ExpectedVersion expected) {
        return expected == null ? 0 : expected.value();
    }

    private static ResponseEntity<Board> answer(Stored<OfficeBoard> stored) {
        return Versioned.ok(stored.version(), Board.of(stored.value()));
    }

    @Schema(name = "DutyBoard")
    record Board(@Schema(example = "wangjiang") String office, int year, List<Item> indicators) {
        static Board of(OfficeBoard board) {
            return new Board(
                    board.office().value(),
                    board.year(),
                    board.indicators().stream().map(Item::of).toList());
        }
    }

    @Schema(name = "DutyIndicator")
    record Item(String code, String kind, Label label, boolean met, List<Proof> evidence) {
        static Item of(Indicator indicator) {
            return new Item(
                    indicator.code(),
                    indicator.kind().toString(),
                    indicator.label(),
                    indicator.met(),
                    indicator.evidence().stream()
                            .map(one -> new Proof(one.id(), one.text(), one.on()))
                            .toList());
        }
    }

    @Schema(name = "DutyEvidence")
    record Proof(UUID id, String text, LocalDate on) {}

    @Schema(name = "DutyIndicatorRequest")
    record IndicatorRequest(
            @NotNull Indicator.Kind kind,
            @NotNull Label label,

            @NotNull @Schema(description = "As the office sees it")
            Boolean met) {}

    @Schema(name = "DutyEvidenceRequest")
    record EvidenceRequest(
            @NotBlank @Size(max = DutyFact.MAX_EVIDENCE) String text,
            @NotNull LocalDate on) {}
}

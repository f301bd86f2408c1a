package cn.xieshang.member.web;

import cn.xieshang.member.handling.MemberReading;
import cn.xieshang.member.model.HistoryLine;
import cn.xieshang.member.reading.MemberDetail;
import cn.xieshang.member.reading.MemberSummary;
import cn.xieshang.member.web.MemberRequests.DisclosureRequest;
import cn.xieshang.member.web.MemberRequests.PhoneRequest;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
            summary = "Search the roster, by code",
            description =
                    "office-staff and office-director: their office, with masked phones; district-admin: all of the"
                            + " district, without phones. What is not said does not matter. 400: unknown-code (status),"
                            + " size, pattern.")
    Page<MemberSummary> list(Actor actor, @Valid @ModelAttribute MemberSearch search, Paging paging) {
        return reading.page(actor, search.toFilter(), paging);
    }

    @PostMapping("/by-phone")
    @Operation(
            summary = "Whose number is it?",
            description =
                    "Like the list, by the whole number, which is compared without decrypting any. A POST, because"
                            + " addresses end up in logs.")
    Page<MemberSummary> byPhone(Actor actor, @Valid @RequestBody PhoneRequest body) {
        return reading.page(actor, body.toFilter(), new Paging(Paging.MAX_LIMIT, null));
    }

    @GetMapping("/me")
    @Operation(
            summary = "Read your own record, personal data masked",
            description = "By a member; 404 for an account that is no member's.")
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

    @GetMapping("/{id}/history")
    @Operation(
            summary = "Who changed what about a member, oldest first",
            description =
                    "By office-staff and office-director of the member's office, and by district-admin. The last 200"
                            + " changes. Of personal data only that they changed.")
    List<HistoryEntry> history(Actor actor, @PathVariable UUID id) {
        return reading.history(actor, id).stream().map(HistoryEntry::of).toList();
    }

    @PostMapping("/{id}/disclosures")
    @Operation(
            summary = "Show one personal datum in full",
            description =
                    "By office-staff and office-director of the member's office, and by district-admin. Who asked, what"
                            + " for and when is recorded before the answer is given. 409 not-recorded.")
    Disclosure disclose(Actor actor, @PathVariable UUID id, @Valid @RequestBody DisclosureRequest body) {
        return new Disclosure(body.field(), reading.disclose(actor, id, body.toField(), body.toPurpose()));
    }

    @Schema(name = "Disclosure")
    record Disclosure(
            @Schema(example = "phone") String field,
            @Schema(example = "13812345678") String value) {}

    @Schema(name = "HistoryEntry")
    record HistoryEntry(
            Instant at,

            @Schema(description = "The account; (system) for what a whole term brings")
            String by,

            @Schema(
                    allowableValues = {
                        "registered",
                        "changed",
                        "left",
                        "returned",
                        "moved",
                        "change-proposed",
                        "change-accepted",
                        "change-declined"
                    })
            String what,

            @Schema(description = "The reason of a departure, the offices of a move") @Nullable
            String detail,

            List<Field> fields) {
        record Field(
                @Schema(example = "employer") String field,
                @Nullable String from,
                @Nullable String to) {}

        static HistoryEntry of(HistoryLine line) {
            List<Field> fields = line.fields().stream()
                    .map(field -> new Field(field.field(), field.from(), field.to()))
                    .toList();
            return new HistoryEntry(line.at(), line.by().value(), line.what(), line.detail(), fields);
        }
    }
}

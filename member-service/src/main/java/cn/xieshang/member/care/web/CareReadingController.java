package cn.xieshang.member.care.web;

import cn.xieshang.member.care.handling.CareReading;
import cn.xieshang.member.care.handling.PersonDisclosure;
import cn.xieshang.member.care.model.CareId;
import cn.xieshang.member.care.model.Moment;
import cn.xieshang.member.care.reading.CareFilter;
import cn.xieshang.member.care.reading.CareView;
import cn.xieshang.member.care.reading.ErasureView;
import cn.xieshang.member.care.reading.VisitDueView;
import cn.xieshang.member.care.web.CommonRequests.Disclosure;
import cn.xieshang.member.care.web.CommonRequests.PersonRequest;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.web.Answers;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/care")
@Tag(name = "Care items", description = "Reading them, of all kinds alike")
class CareReadingController {
    private final CareReading reading;
    private final PersonDisclosure disclosure;

    CareReadingController(CareReading reading, PersonDisclosure disclosure) {
        this.reading = reading;
        this.disclosure = disclosure;
    }

    @GetMapping("/{kind}")
    @Operation(
            summary = "List items of a kind, the latest first",
            description = "kind: visits, station-duties, receptions, community-links, assistances or commendations. The"
                    + " office reads all of its items; members read their own, and all station duties and"
                    + " community links of their office; district-admin reads the district without texts.")
    Page<CareView> list(
            Actor actor,
            @PathVariable String kind,
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable UUID member,
            @RequestParam @Nullable @Parameter(description = "About this day or later") LocalDate from,
            @RequestParam @Nullable @Parameter(description = "About this day or before") LocalDate until,
            Paging paging) {
        var filter = new CareFilter(
                CareCodes.kind(kind),
                stage,
                member == null ? null : new MemberId(member),
                from == null ? null : Moment.startOf(from),
                until == null ? null : Moment.endOf(until));
        return reading.page(actor, filter, paging);
    }

    @GetMapping("/{kind}/{id}")
    @Operation(summary = "Read an item, with its history", description = "Like the list.")
    ResponseEntity<CareView> get(Actor actor, @PathVariable String kind, @PathVariable UUID id) {
        return Answers.of(reading.item(actor, CareCodes.kind(kind), new CareId(id)), CareView::version);
    }

    @PostMapping("/{kind}/{id}/disclosures")
    @Operation(
            summary = "Show the citizen of a reception, or the person who is helped",
            description =
                    "By the office, and the member whose item it is. Purposes: help or verification of an assistance,"
                            + " feedback or verification of a reception; others are 400 purpose-not-for-this. Who asked,"
                            + " when and what for is recorded before the answer is given. 409 nobody-to-disclose.")
    PersonRequest disclose(
            Actor actor, @PathVariable String kind, @PathVariable UUID id, @Valid @RequestBody Disclosure body) {
        return PersonRequest.of(disclosure.disclose(actor, CareCodes.kind(kind), new CareId(id), body.toPurpose()));
    }

    @GetMapping("/due")
    @Operation(
            summary = "List what is due, of all kinds, the most urgent first",
            description = "By office-staff and office-director. Without until: what is overdue now.")
    Page<CareView> due(Actor actor, @RequestParam @Nullable LocalDate until, Paging paging) {
        return reading.due(actor, until, paging);
    }

    @GetMapping("/visit-dues")
    @Operation(
            summary = "List members by when they are to be visited next",
            description =
                    "By office-staff and office-director. A visit is due a rhythm (profile: 180 days) after the last"
                            + " one, or after the member came. Without until: whose visit is overdue.")
    Page<VisitDueView> visitDues(Actor actor, @RequestParam @Nullable LocalDate until, Paging paging) {
        return reading.visitsDue(actor, until, paging);
    }

    @GetMapping("/erasures")
    @Operation(
            summary = "List the proofs of deletion, the latest first",
            description = "By office-staff and office-director; by district-admin for the district.")
    Page<ErasureView> erasures(Actor actor, Paging paging) {
        return reading.erasures(actor, paging);
    }
}

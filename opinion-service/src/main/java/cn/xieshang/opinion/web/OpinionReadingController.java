package cn.xieshang.opinion.web;

import cn.xieshang.opinion.handling.ContactDisclosure;
import cn.xieshang.opinion.handling.OpinionHandling;
import cn.xieshang.opinion.handling.OpinionPermissions;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.reading.Eyes;
import cn.xieshang.opinion.reading.OpinionDetail;
import cn.xieshang.opinion.reading.OpinionQueries;
import cn.xieshang.opinion.reading.OpinionSummary;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What accounts read; each sees what its part needs, and another's opinion is not found. */
@RestController
@RequestMapping("/v1/opinions")
@Tag(name = "Reading 查看")
class OpinionReadingController {
    private final OpinionQueries queries;
    private final OpinionHandling handling;
    private final ContactDisclosure disclosure;
    private final ListRequests lists;

    OpinionReadingController(
            OpinionQueries queries, OpinionHandling handling, ContactDisclosure disclosure, ListRequests lists) {
        this.queries = queries;
        this.handling = handling;
        this.disclosure = disclosure;
        this.lists = lists;
    }

    @GetMapping
    @Operation(
            summary = "List opinions, newest first",
            description = "Office staff: the own office. Members: open items and those that concern them. Units: what"
                    + " is with them. Assigning office and district: the district. Page with after and limit (1-100).")
    Page<OpinionSummary> list(Actor actor, @ParameterObject ListRequests.Query query, Paging paging) {
        return queries.list(OpinionPermissions.reach(actor), lists.filter(actor, query), paging);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One opinion with its history and the steps the reader may take; the ETag is its version")
    ResponseEntity<OpinionDetail> detail(Actor actor, @PathVariable UUID id) {
        var member = handling.member(actor);
        OpinionDetail detail = queries.detail(
                OpinionPermissions.reach(actor),
                new OpinionId(id),
                item -> new Eyes(
                        OpinionPermissions.sight(actor, member, item), OpinionPermissions.steps(actor, member, item)));
        return Versioned.ok(detail.version(), detail);
    }

    record ContactView(@Nullable String name, @Nullable String phone) {}

    @PostMapping("/{id}/contact-disclosures")
    @Operation(
            summary = "Show the citizen's contact",
            description = "Recorded first, each time. Units only if the citizen agreed (403); 409 if none was left.")
    ContactView disclose(Actor actor, @PathVariable UUID id, @Valid @RequestBody OpinionRequests.Disclosure request) {
        var contact = disclosure.disclose(actor, new OpinionId(id), request.toPurpose());
        return new ContactView(contact.name(), contact.phone());
    }
}

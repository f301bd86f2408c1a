package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.dossier.SignedDossier;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.web.Versioned;
import cn.xieshang.proposal.handling.ProposalPermissions;
import cn.xieshang.proposal.handling.Readers;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.reading.Dossiers;
import cn.xieshang.proposal.reading.FoundProposals;
import cn.xieshang.proposal.reading.ProposalDetail;
import cn.xieshang.proposal.reading.ProposalList;
import cn.xieshang.proposal.reading.ProposalQueries;
import cn.xieshang.proposal.reading.ProposalSummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What accounts read; each sees what its part needs, and another's proposal is not found. */
@RestController
@RequestMapping("/v1/proposals")
@Tag(name = "Reading 查看")
class ProposalReadingController {
    private final ProposalQueries queries;
    private final FoundProposals found;
    private final Readers readers;
    private final ListRequests lists;
    private final Dossiers dossiers;

    ProposalReadingController(
            ProposalQueries queries, FoundProposals found, Readers readers, ListRequests lists, Dossiers dossiers) {
        this.queries = queries;
        this.found = found;
        this.readers = readers;
        this.lists = lists;
        this.dossiers = dossiers;
    }

    @GetMapping
    @Operation(
            summary = "List proposals, newest first",
            description =
                    "Members: their own and those they are asked to sign. Office: what its members have handed in."
                            + " Units: what is with them. Committee, assigning office, supervisor, district: what is"
                            + " handed in. With text a page may be shorter than limit"
                            + " and still have a next one. Page with after and limit (1-100).")
    Page<ProposalSummary> list(Actor actor, @ParameterObject ListRequests.Query query, Paging paging) {
        Reach reach = ProposalPermissions.reach(actor);
        ProposalList list = lists.list(actor, query);
        return query.text() == null
                ? queries.list(reach, list, paging)
                : found.list(actor.requireDistrict(), reach, list, query.text(), paging);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One proposal with its history and the steps the reader may take; the ETag is its version")
    ResponseEntity<ProposalDetail> detail(Actor actor, @PathVariable UUID id) {
        ProposalDetail detail = queries.detail(
                ProposalPermissions.reach(actor), new ProposalId(id), proposal -> readers.eyes(actor, proposal));
        return Versioned.ok(detail.version(), detail);
    }

    @GetMapping("/{id}/dossier")
    @Operation(
            summary = "卷宗: everything that was ever recorded, signed",
            description = "Canonical JSON (RFC 8785) with a detached JWS (ES256); the keys are at"
                    + " /v1/public/proposals/dossier-keys. faults names every place where the history is not what"
                    + " was recorded; none is the proof. Proposers, office, committee, district; 403 for units and"
                    + " who is only asked to sign.")
    SignedDossier dossier(Actor actor, @PathVariable UUID id) {
        return dossiers.dossier(
                ProposalPermissions.reach(actor),
                new ProposalId(id),
                proposal -> ProposalPermissions.requireEverything(actor, proposal));
    }
}

package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.proposal.handling.ProposalPermissions;
import cn.xieshang.proposal.handling.Readers;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.reading.ProposalDetail;
import cn.xieshang.proposal.reading.ProposalQueries;
import cn.xieshang.proposal.reading.SimilarFound;
import cn.xieshang.proposal.reading.SimilarQueries;
import cn.xieshang.proposal.search.ProposalText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 查重. */
@RestController
@RequestMapping("/v1/proposals")
@Tag(name = "Similar proposals 查重")
class SimilarController {
    private static final String ABOUT =
            " Compared is what was ever handed in in the district, of all offices and terms. Shown are those of the"
                    + " reader's lists and those that are published, the others are only counted. matter: the same"
                    + " subject; wording: the same sentences, formulas aside; both in percent of the text. 503 for"
                    + " moments after a start, while the index is made.";

    private final SimilarQueries similar;
    private final ProposalQueries queries;
    private final ListRequests lists;
    private final Readers readers;

    SimilarController(SimilarQueries similar, ProposalQueries queries, ListRequests lists, Readers readers) {
        this.similar = similar;
        this.queries = queries;
        this.lists = lists;
        this.readers = readers;
    }

    @Schema(description = "A text that is being written; the title is enough.")
    record DraftText(
            @NotNull @Size(max = ProposalRequests.LONG) @Schema(description = "案由")
            String title,

            @Size(max = ProposalRequests.LONG) @Schema(description = "背景") @Nullable
            String background,

            @Size(max = ProposalRequests.LONG) @Schema(description = "问题与分析") @Nullable
            String analysis,

            @Size(max = ProposalRequests.LONG) @Schema(description = "具体建议") @Nullable
            String suggestion) {

        ProposalText toText() {
            return new ProposalText(
                    title,
                    Objects.requireNonNullElse(background, ""),
                    Objects.requireNonNullElse(analysis, ""),
                    Objects.requireNonNullElse(suggestion, ""));
        }
    }

    @PostMapping("/similar")
    @Operation(summary = "What a text resembles; nothing is kept", description = "For drafting." + ABOUT)
    SimilarFound toText(Actor actor, @Valid @RequestBody DraftText draft) {
        return similar(actor, draft.toText(), null);
    }

    @GetMapping("/{id}/similar")
    @Operation(summary = "What a proposal resembles", description = "For drafting and reviewing." + ABOUT)
    SimilarFound toProposal(Actor actor, @PathVariable UUID id) {
        ProposalDetail.TextView text = queries.detail(
                        ProposalPermissions.reach(actor), new ProposalId(id), found -> readers.eyes(actor, found))
                .text();
        return similar(
                actor,
                new ProposalText(text.title(), text.background(), text.analysis(), text.suggestion()),
                id.toString());
    }

    private SimilarFound similar(Actor actor, ProposalText text, @Nullable String itself) {
        return similar.of(actor.requireDistrict(), ProposalPermissions.reach(actor), lists.all(actor), text, itself);
    }
}

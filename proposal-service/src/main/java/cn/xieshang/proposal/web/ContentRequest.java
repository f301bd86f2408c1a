package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.Content;
import cn.xieshang.proposal.model.ProposalCommand;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "The text: one matter in three parts. A draft may lack parts; what is handed in may not. Limits: the"
                        + " district's profile (60 / 1500 / 2000 / 2000 characters).")
record ContentRequest(
        @NotNull
        @Pattern(regexp = ProposalRequests.CODE)
        @Schema(description = "Code of the profile's list: individual, joint, sector …")
        String proposerType,

        @NotNull @Size(max = ProposalRequests.LONG) @Schema(description = "案由")
        String title,

        @NotNull @Size(max = ProposalRequests.LONG) @Schema(description = "背景")
        String background,

        @NotNull @Size(max = ProposalRequests.LONG) @Schema(description = "问题与分析")
        String analysis,

        @NotNull @Size(max = ProposalRequests.LONG) @Schema(description = "具体建议")
        String suggestion,

        @Pattern(regexp = ProposalRequests.CODE) @Schema(description = "Code of the profile's list") @Nullable
        String category,

        @Size(max = 10) @Nullable List<@Pattern(regexp = ProposalRequests.CODE) String> suggestedUnits,
        @Schema(description = "同意公开") boolean publicityConsent,

        @Words(max = ProposalRequests.NOTE) @Schema(description = "Why not, where not") @Nullable
        String publicityReason,

        @Schema(description = "经过调研") boolean researched,
        @Schema(description = "本人撰写") boolean selfWritten) {

    Content toContent() {
        return new Content(
                proposerType,
                title.strip(),
                background.strip(),
                analysis.strip(),
                suggestion.strip(),
                category,
                Objects.requireNonNullElse(suggestedUnits, List.<String>of()).stream()
                        .map(UnitId::new)
                        .toList(),
                publicityConsent,
                publicityReason,
                researched,
                selfWritten);
    }

    ProposalCommand toCommand() {
        return new ProposalCommand.Edit(toContent());
    }
}

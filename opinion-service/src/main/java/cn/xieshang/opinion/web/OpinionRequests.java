package cn.xieshang.opinion.web;

import cn.xieshang.opinion.model.Answer;
import cn.xieshang.opinion.model.AnswerType;
import cn.xieshang.opinion.model.OpinionCommand;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.Rating;
import cn.xieshang.opinion.model.Satisfaction;
import cn.xieshang.platform.actor.UnitId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent to change an opinion; each knows the command it stands for. */
final class OpinionRequests {
    static final int TEXT = 1500;
    static final int NOTE = 500;
    private static final String[] PURPOSES = {"clarify", "visit", "reply", "emergency"};
    private static final String SLUG = "[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?";

    private OpinionRequests() {}

    @Schema(description = "Why; it stays in the history of the item. At most 500 characters.")
    record Reason(@NotNull @Words(max = NOTE) String reason) {
        OpinionCommand toSpam() {
            return new OpinionCommand.MarkSpam(reason);
        }

        OpinionCommand toRestoration() {
            return new OpinionCommand.Restore(reason);
        }

        OpinionCommand toRelease() {
            return new OpinionCommand.Release(reason);
        }

        OpinionCommand toRefusal() {
            return new OpinionCommand.Refuse(reason);
        }

        OpinionCommand toRedo() {
            return new OpinionCommand.ReturnForRedo(reason);
        }

        OpinionCommand.ByCitizen toReopening() {
            return new OpinionCommand.Reopen(reason);
        }
    }

    @Schema(description = "A note for the record, at most 500 characters.")
    record Note(@NotNull @Words(max = NOTE) String note) {
        OpinionCommand toTransfer() {
            return new OpinionCommand.TransferToHotline(note);
        }

        OpinionCommand toClaim() {
            return new OpinionCommand.Claim(note);
        }
    }

    @Schema(description = "The item that says the same already; its answer is then shown to both citizens.")
    record Duplicate(@NotNull UUID original) {
        OpinionCommand toCommand() {
            return new OpinionCommand.MergeInto(new OpinionId(original));
        }
    }

    record Referral(
            @NotNull @Pattern(regexp = SLUG) @Schema(example = "chengguan")
            String unit,

            @NotNull @Words(max = NOTE) @Schema(description = "What is asked of the unit, at most 500 characters")
            String note) {
        OpinionCommand toCommand() {
            return new OpinionCommand.Refer(new UnitId(unit), note);
        }
    }

    @Schema(description = "Word for the citizen that it takes longer, at most 1500 characters.")
    record InterimReply(@NotNull @Words(max = TEXT) String text) {
        OpinionCommand toCommand() {
            return new OpinionCommand.ReplyInterim(text);
        }
    }

    record UnitAnswer(
            @NotNull
            @Schema(allowableValues = {"solved", "in-progress", "planned", "cannot", "not-responsible", "duplicate-of"})
            String type,

            @NotNull @Words(max = TEXT) String text,

            @Nullable
            @Words(max = 100)
            @Schema(description = "Who is responsible; needed for not-responsible, and only there")
            String responsible,

            @Nullable
            @Words(max = 40)
            @Schema(description = "Number of the item answered before; needed for duplicate-of, and only there")
            String duplicateOf) {
        OpinionCommand toCommand() {
            AnswerType kind = Codes.parse(AnswerType.values(), AnswerType::code, type, "/type");
            Codes.requiredExactlyWhen(kind == AnswerType.NOT_RESPONSIBLE, responsible, "/responsible");
            Codes.requiredExactlyWhen(kind == AnswerType.DUPLICATE_OF, duplicateOf, "/duplicateOf");
            return new OpinionCommand.GiveAnswer(new Answer.Content(kind, text, responsible, duplicateOf));
        }
    }

    record CitizenRating(
            @NotNull @Schema(allowableValues = {"satisfied", "basically-satisfied", "dissatisfied"})
            String satisfaction,

            @Nullable
            @Words(max = NOTE)
            @Schema(description = "At most 500 characters; the handling unit does not see it")
            String comment) {
        OpinionCommand.ByCitizen toCommand() {
            Satisfaction value = Codes.parse(Satisfaction.values(), Satisfaction::code, satisfaction, "/satisfaction");
            return new OpinionCommand.Rate(new Rating(value, comment));
        }
    }

    record Disclosure(
            @NotNull
            @Schema(
                    allowableValues = {"clarify", "visit", "reply", "emergency"},
                    description = "What the contact is needed for; written into the audit log before it is shown")
            String purpose) {
        String toPurpose() {
            return Codes.parse(PURPOSES, code -> code, purpose, "/purpose");
        }
    }
}

package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.proposal.model.Appraisal;
import cn.xieshang.proposal.model.Handling;
import cn.xieshang.proposal.model.Party;
import cn.xieshang.proposal.model.ProposalCommand;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.Publication;
import cn.xieshang.proposal.model.ReplyContent;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.proposal.model.Task;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is sent to move a proposal on; each knows the command it stands for. */
final class ProposalRequests {
    static final int NOTE = 500;
    static final int LONG = 10_000;
    static final String CODE = "[a-z0-9A-Z](?:[a-z0-9A-Z-]{0,38}[a-z0-9A-Z])?";
    private static final String HASH = "[0-9a-f]{64}";
    private static final String FORM = "visit|meeting|phone|message|other";

    private ProposalRequests() {}

    @Schema(description = "Why; it stays in the history. At most 500 characters.")
    record Reason(@NotNull @Words(max = NOTE) String reason) {}

    @Schema(description = "At most 5000 characters.")
    record Text(@NotNull @Words(max = 5000) String text) {}

    @Schema(description = "Members by id, of any office of the district; at most 50.")
    record Invitation(@NotEmpty @Size(max = 50) List<@NotNull UUID> members) {
        List<String> ids() {
            return members.stream().map(UUID::toString).distinct().toList();
        }
    }

    @Schema(description = "The text that was read, by its hash (textHash of the detail).")
    record Signature(
            @NotNull @Pattern(regexp = HASH) String textHash,

            @Schema(description = "Only for the liaison who typed the paper: whose signature it bears") @Nullable
            UUID onPaper) {
        ProposalCommand toCommand() {
            return new ProposalCommand.Sign(textHash, onPaper == null ? null : onPaper.toString());
        }
    }

    record Decline(@Words(max = NOTE) @Nullable String reason) {
        ProposalCommand toCommand() {
            return new ProposalCommand.DeclineToSign(reason);
        }
    }

    @Schema(
            description =
                    "不予立案: ground by code of the profile; disposition to-opinion, referred or returned-to-proposer.")
    record NonFiling(
            @NotNull @Pattern(regexp = CODE) String ground,
            @NotNull @Words(max = NOTE) String reason,
            @NotNull String disposition) {
        ProposalCommand toCommand() {
            return new ProposalCommand.Decline(
                    ground, reason, Codes.parse(Stage.Disposition.values(), disposition, "/disposition"));
        }
    }

    record Conversion(@NotNull Boolean agrees) {
        ProposalCommand toCommand() {
            return new ProposalCommand.AnswerConversion(agrees);
        }
    }

    record Merger(@NotNull UUID parent) {
        ProposalCommand toCommand() {
            return new ProposalCommand.MergeInto(new ProposalId(parent));
        }
    }

    @Schema(description = "type single, split or joint; share host or co-handler. Joint: exactly one host.")
    record Assignment(
            @NotNull String type, @NotEmpty @Size(max = 20) List<@NotNull @Valid Assignee> units) {
        record Assignee(
                @NotNull @Pattern(regexp = CODE) String unit,

                @Schema(description = "host unless said otherwise") @Nullable
                String share) {}

        ProposalCommand toCommand() {
            return new ProposalCommand.Assign(
                    Codes.parse(Handling.Type.values(), type, "/type"),
                    IntStream.range(0, units.size()).mapToObj(this::assignee).toList());
        }

        private ProposalCommand.Assignee assignee(int i) {
            Assignee unit = units.get(i);
            String share = Objects.requireNonNullElse(unit.share(), "host");
            return new ProposalCommand.Assignee(
                    new UnitId(unit.unit()), Codes.parse(Task.Share.values(), share, "/units/" + i + "/share"));
        }
    }

    record OfUnit(@NotNull @Pattern(regexp = CODE) String unit) {
        UnitId id() {
            return new UnitId(unit);
        }
    }

    @Schema(description = "A decision about one unit, with the reason.")
    record UnitReason(
            @NotNull @Pattern(regexp = CODE) String unit,
            @NotNull @Words(max = NOTE) String reason) {
        UnitId id() {
            return new UnitId(unit);
        }
    }

    @Schema(description = "改办: to nobody only where a co-handler is released.")
    record Reassignment(
            @NotNull @Pattern(regexp = CODE) String unit,
            @Pattern(regexp = CODE) @Nullable String to,
            @NotNull @Words(max = NOTE) String reason) {
        ProposalCommand toCommand() {
            return new ProposalCommand.Reassign(new UnitId(unit), to == null ? null : new UnitId(to), reason);
        }
    }

    @Schema(description = "form visit, meeting, phone, message or other; on: the day, not later than today.")
    record ConsultationRecord(
            @NotNull @Pattern(regexp = FORM) String form,
            @NotNull LocalDate on,
            @NotNull @Words(max = NOTE) String note) {
        ProposalCommand toCommand(Party by) {
            return new ProposalCommand.Consult(new Handling.Consultation(form, on, note, by));
        }
    }

    @Schema(
            description =
                    "grade by code of the profile; a grade that promises (B) needs promises, the others have none.")
    record Reply(
            @NotNull @Pattern(regexp = CODE) String grade,
            @NotNull @Words(max = 5000) String text,
            @Size(max = 20) @Nullable List<@NotNull @Valid Promise> promises) {
        record Promise(
                @NotNull @Words(max = NOTE) String text,
                @NotNull @Words(max = 100) String owner,
                @NotNull LocalDate due,
                @NotNull @Words(max = NOTE) String evidence) {}

        ProposalCommand toCommand() {
            return new ProposalCommand.DraftReply(new ReplyContent(
                    grade,
                    text,
                    Objects.requireNonNullElse(promises, List.<Promise>of()).stream()
                            .map(promise -> new ReplyContent.Promise(
                                    promise.text(), promise.owner(), promise.due(), promise.evidence()))
                            .toList()));
        }
    }

    record DraftComment(
            @NotNull @Pattern(regexp = CODE) String unit,
            @NotNull @Words(max = 2000) String text) {}

    @Schema(description = "The host's draft that was read, by its hash (draftHash of the detail).")
    record Countersignature(
            @NotNull @Pattern(regexp = CODE) String host,
            @NotNull @Pattern(regexp = HASH) String draftHash) {
        ProposalCommand toCommand() {
            return new ProposalCommand.Countersign(new UnitId(host), draftHash);
        }
    }

    record Approval(
            @NotNull @Pattern(regexp = CODE) String unit,

            @Pattern(regexp = CODE) @Schema(description = "Another grade than the unit's") @Nullable
            String grade,

            @Words(max = NOTE) @Schema(description = "Why another") @Nullable
            String gradeReason) {
        ProposalCommand toCommand() {
            return new ProposalCommand.ApproveReply(new UnitId(unit), grade, gradeReason);
        }
    }

    @Schema(description = "One judgement for each unit that answered.")
    record RatingForm(@NotEmpty @Size(max = 20) List<@NotNull @Valid Judgement> appraisals) {
        @Schema(
                description =
                        "satisfaction satisfied, basically-satisfied or dissatisfied; contact visit, meeting, phone,"
                                + " message or none.")
        record Judgement(
                @NotNull @Pattern(regexp = CODE) String unit,
                @NotNull String satisfaction,
                @NotNull String contact,
                @NotNull Boolean onTopic,
                @NotNull Boolean leaderReplied,
                @NotNull Boolean accepts,
                @Words(max = NOTE) @Nullable String comment) {}

        List<Appraisal> toAppraisals() {
            return IntStream.range(0, appraisals.size())
                    .mapToObj(this::appraisal)
                    .toList();
        }

        private Appraisal appraisal(int i) {
            Judgement one = appraisals.get(i);
            String here = "/appraisals/" + i;
            return new Appraisal(
                    new UnitId(one.unit()),
                    Codes.parse(Appraisal.Satisfaction.values(), one.satisfaction(), here + "/satisfaction"),
                    Codes.parse(Appraisal.Contact.values(), one.contact(), here + "/contact"),
                    one.onTopic(),
                    one.leaderReplied(),
                    one.accepts(),
                    one.comment());
        }
    }

    record Fulfilment(@NotNull @Words(max = 2000) String evidence) {}

    record Check(
            @NotNull Boolean kept,
            @Words(max = NOTE) @Nullable String finding) {}

    @Schema(description = "The texts as everybody may read them: without contacts, third persons' names and secrets.")
    record Redaction(
            @NotNull @Words(max = 200) String title,
            @NotNull @Words(max = LONG) String background,
            @NotNull @Words(max = LONG) String analysis,
            @NotNull @Words(max = LONG) String suggestion,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Answer> answers) {
        record Answer(
                @NotNull @Pattern(regexp = CODE) String unit,
                @NotNull @Pattern(regexp = CODE) String grade,
                @NotNull @Words(max = LONG) String text) {}

        ProposalCommand toCommand() {
            return new ProposalCommand.ProposePublication(new Publication.Redacted(
                    title,
                    background,
                    analysis,
                    suggestion,
                    answers.stream()
                            .map(answer ->
                                    new Publication.Answer(new UnitId(answer.unit()), answer.grade(), answer.text()))
                            .toList()));
        }
    }

    record KeyMark(
            @NotNull @Size(min = 1, max = 64) @Schema(description = "督办领导, by account")
            String supervisor) {
        UserId id() {
            return new UserId(supervisor);
        }
    }
}

package cn.xieshang.proposal.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with its history, as one reader may see it.
 *
 * @param textHash what a co-signer sends to sign exactly this text
 * @param steps what the reader may do now
 */
public record ProposalDetail(
        String id,
        String serialNo,
        @Nullable String caseNo,
        String stage,
        String office,
        String district,
        @Nullable String plenary,
        TextView text,
        String textHash,
        PersonView first,
        List<CosignerView> cosigners,
        List<AttachmentView> attachments,
        @Nullable String parent,
        @Nullable NotFiledView notFiled,
        @Nullable HandlingView handling,
        List<RatingView> ratings,
        @Nullable String outcome,
        List<CommitmentView> commitments,
        @Nullable String withdrawal,
        @Nullable String hold,
        @Nullable String keySlot,
        boolean excellent,
        boolean urgent,
        List<SupervisionView> supervision,
        String publication,
        List<DeadlineView> deadlines,
        Instant createdAt,
        @Nullable Instant submittedAt,
        long version,
        List<String> steps,
        List<HistoryLine> history) {

    public record TextView(
            String proposerType,
            String title,
            String background,
            String analysis,
            String suggestion,
            @Nullable String category,
            List<String> suggestedUnits,
            boolean publicityConsent,
            @Nullable String publicityReason,
            boolean researched,
            boolean selfWritten) {}

    public record PersonView(String memberId, @Nullable String name, String office) {}

    public record CosignerView(
            PersonView member, String answer, @Nullable Instant until) {}

    public record AttachmentView(String id, String kind, String name, String mediaType, long size, String sha256) {}

    public record NotFiledView(
            String ground,
            String reason,
            String disposition,
            @Nullable Instant consentBy) {}

    public record HandlingView(
            String type,
            int round,
            List<TaskView> tasks,
            List<ConsultationView> consultations,
            boolean consultationWaived) {}

    /**
     * @param progress {@code assigned}, {@code signed}, {@code refusal-asked}, {@code opinion-given}, {@code drafted},
     *     {@code in-review}, {@code replied}
     * @param draftHash what a co-handler sends to countersign exactly this draft
     */
    public record TaskView(
            String unit,
            String share,
            String progress,
            Instant assignedAt,
            Instant due,
            @Nullable String opinion,
            @Nullable ReplyView reply,
            @Nullable String draftHash,
            List<CommentView> comments,
            @Nullable ExtensionView extension) {}

    public record ReplyView(
            String grade,
            String text,
            List<PromiseView> promises,
            @Nullable Instant repliedAt,
            @Nullable String gradeReason) {}

    public record PromiseView(String text, String owner, LocalDate due, String evidence) {}

    public record CommentView(String memberId, Instant at, String text) {}

    public record ExtensionView(String reason, Instant askedAt, List<String> agreed) {}

    public record ConsultationView(String form, LocalDate on, String note, String by) {}

    public record RatingView(String memberId, Instant at, boolean unrated, List<AppraisalView> appraisals) {}

    public record AppraisalView(
            String unit,
            String satisfaction,
            String contact,
            boolean onTopic,
            boolean leaderReplied,
            boolean accepts,
            @Nullable String comment) {}

    public record CommitmentView(
            int number,
            String unit,
            PromiseView promise,
            String state,
            Instant due,
            @Nullable String evidence,
            @Nullable String finding) {}

    public record SupervisionView(Instant at, String text) {}

    /** @param light {@code green}, {@code yellow} or {@code red} */
    public record DeadlineView(String code, @Nullable String target, String owner, Instant due, String light) {}

    /** @param user the account; only for the district and the office */
    public record HistoryLine(
            String fact,
            Instant at,
            String by,
            @Nullable String user,
            @Nullable String unit,
            String before,
            String after,
            @Nullable String text) {}
}

package cn.xieshang.proposal.reading;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.dossier.ChainedRecord;
import cn.xieshang.proposal.model.Appraisal;
import cn.xieshang.proposal.model.Commitment;
import cn.xieshang.proposal.model.Cosigner;
import cn.xieshang.proposal.model.Handling;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.Proposer;
import cn.xieshang.proposal.model.Publication;
import cn.xieshang.proposal.model.Rating;
import cn.xieshang.proposal.model.Ratings;
import cn.xieshang.proposal.model.ReplyContent;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.proposal.model.StageFacts;
import cn.xieshang.proposal.model.Task;
import cn.xieshang.proposal.reading.Eyes.View;
import cn.xieshang.proposal.reading.ProposalDetail.*;
import cn.xieshang.proposal.store.StoredJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out of a proposal what the reader has no need to know. */
final class DetailView {
    /** What a unit may read of others' words: what led to the assignment and what came after its answer. */
    private static final Set<String> NOT_FOR_UNITS =
            Set.of("rating-given", "rated", "draft-commented", "withdrawal-requested", "publication-drafted");

    private final Proposal proposal;
    private final Eyes eyes;
    private final Map<String, String> names;

    /** @param names of members by id */
    DetailView(Eyes eyes, Map<String, String> names) {
        this.proposal = eyes.proposal();
        this.eyes = eyes;
        this.names = names;
    }

    ProposalDetail of(List<ChainedRecord> history) {
        var origin = proposal.origin();
        var filing = proposal.filing();
        var marks = proposal.marks();
        boolean isInvited = eyes.view() == View.INVITED;
        List<Rating> ratings = isInvited ? List.of() : StageFacts.ratings(proposal.stage());
        return new ProposalDetail(
                origin.id().toString(),
                origin.serialNo(),
                filing.caseNo(),
                StageFacts.code(proposal.stage()),
                origin.office().value(),
                origin.district().value(),
                filing.plenary(),
                text(),
                proposal.content().hash(),
                person(origin.first()),
                proposal.cosigners().stream().map(this::cosigner).toList(),
                proposal.attachments().stream().map(DetailView::attachment).toList(),
                filing.parent() == null ? null : filing.parent().toString(),
                notFiled(),
                isInvited ? null : handling(),
                eyes.view() == View.UNIT
                        ? List.of()
                        : ratings.stream().map(DetailView::rating).toList(),
                ratings.isEmpty() ? null : Ratings.outcome(ratings),
                proposal.commitments().stream()
                        .filter(this::concerns)
                        .map(DetailView::commitment)
                        .toList(),
                proposal.withdrawal(),
                proposal.hold() == null ? null : proposal.hold().reason(),
                marks.key() == null ? null : marks.key().slot(),
                marks.excellent(),
                marks.urgent(),
                marks.supervision().stream()
                        .map(record -> new SupervisionView(record.at(), record.text()))
                        .toList(),
                publication(),
                eyes.deadlines().stream()
                        .map(deadline -> new DeadlineView(
                                deadline.code(),
                                deadline.target(),
                                deadline.owner().code(),
                                deadline.due(),
                                code(eyes.light().apply(deadline))))
                        .toList(),
                origin.createdAt(),
                filing.submittedAt(),
                proposal.version(),
                eyes.steps(),
                isInvited ? List.of() : history(history));
    }

    private TextView text() {
        var content = proposal.content();
        return new TextView(
                content.proposerType(),
                content.title(),
                content.background(),
                content.analysis(),
                content.suggestion(),
                content.category(),
                content.suggestedUnits().stream().map(UnitId::value).toList(),
                content.publicityConsent(),
                content.publicityReason(),
                content.researched(),
                content.selfWritten());
    }

    private PersonView person(Proposer who) {
        return new PersonView(
                who.memberId(), names.get(who.memberId()), who.office().value());
    }

    private CosignerView cosigner(Cosigner cosigner) {
        Instant until = cosigner.answer() instanceof Cosigner.Answer.Invited(var _, var by) ? by : null;
        return new CosignerView(person(cosigner.who()), kind(cosigner.answer()), until);
    }

    private static AttachmentView attachment(cn.xieshang.proposal.model.Attachment file) {
        return new AttachmentView(
                file.id(), code(file.kind()), file.name(), file.mediaType(), file.size(), file.sha256());
    }

    private @Nullable NotFiledView notFiled() {
        return proposal.stage() instanceof Stage.NotFiled(var ground, var reason, var disposition, var _, var consent)
                ? new NotFiledView(ground, reason, code(disposition), consent)
                : null;
    }

    private @Nullable HandlingView handling() {
        Handling handling = StageFacts.handling(proposal.stage());
        if (handling == null) {
            return null;
        }
        return new HandlingView(
                code(handling.type()),
                handling.round(),
                handling.tasks().stream().filter(this::concerns).map(this::task).toList(),
                handling.consultations().stream()
                        .map(one -> new ConsultationView(
                                one.form(), one.on(), one.note(), one.by().code()))
                        .toList(),
                handling.consultationWaived());
    }

    private TaskView task(Task task) {
        var progress = task.progress();
        boolean mayReadDraft = eyes.view() != View.INVITED;
        ReplyContent draft =
                progress instanceof Task.Progress.Drafted(var written, var _, var _, var _) ? written : null;
        return new TaskView(
                task.unit().value(),
                code(task.share()),
                kind(progress),
                task.assignedAt(),
                task.due(),
                progress instanceof Task.Progress.OpinionGiven(var text, var _, var _) ? text : null,
                mayReadDraft ? reply(progress) : null,
                draft == null ? null : draft.hash(),
                comments(progress),
                task.extension() == null
                        ? null
                        : new ExtensionView(
                                task.extension().reason(),
                                task.extension().askedAt(),
                                task.extension().agreed().stream()
                                        .map(party -> party.code())
                                        .toList()));
    }

    private static @Nullable ReplyView reply(Task.Progress progress) {
        return switch (progress) {
            case Task.Progress.Drafted(var draft, var _, var _, var _) -> reply(draft, null, null);
            case Task.Progress.InReview(var draft, var _, var _) -> reply(draft, null, null);
            case Task.Progress.Replied(var reply, var at, var reason) -> reply(reply, at, reason);
            case Task.Progress.Assigned _, Task.Progress.Signed _ -> null;
            case Task.Progress.RefusalAsked _, Task.Progress.OpinionGiven _ -> null;
        };
    }

    private static ReplyView reply(ReplyContent content, @Nullable Instant at, @Nullable String gradeReason) {
        return new ReplyView(
                content.grade(),
                content.text(),
                content.promises().stream().map(DetailView::promise).toList(),
                at,
                gradeReason);
    }

    private static PromiseView promise(ReplyContent.Promise promise) {
        return new PromiseView(promise.text(), promise.owner(), promise.due(), promise.evidence());
    }

    private static List<CommentView> comments(Task.Progress progress) {
        return progress instanceof Task.Progress.Drafted(var _, var _, var _, var comments)
                ? comments.stream()
                        .map(comment -> new CommentView(comment.memberId(), comment.at(), comment.text()))
                        .toList()
                : List.of();
    }

    private static RatingView rating(Rating rating) {
        return new RatingView(
                rating.memberId(),
                rating.at(),
                rating.isUnrated(),
                rating.appraisals().stream().map(DetailView::appraisal).toList());
    }

    private static AppraisalView appraisal(Appraisal one) {
        return new AppraisalView(
                one.unit().value(),
                code(one.satisfaction()),
                code(one.contact()),
                one.onTopic(),
                one.leaderReplied(),
                one.accepts(),
                one.comment());
    }

    private static CommitmentView commitment(Commitment commitment) {
        var state = commitment.state();
        return new CommitmentView(
                commitment.number(),
                commitment.unit().value(),
                promise(commitment.promise()),
                commitment.code(),
                commitment.due(),
                state instanceof Commitment.State.Reported(var _, var evidence, var _) ? evidence : null,
                switch (state) {
                    case Commitment.State.Open(var _, var finding) -> finding;
                    case Commitment.State.Downgraded(var _, var reason) -> reason;
                    case Commitment.State.Reported _, Commitment.State.SeenByOffice _, Commitment.State.Kept _ -> null;
                });
    }

    private String publication() {
        return proposal.publication() instanceof Publication.None ? "none" : kind(proposal.publication());
    }

    /** A unit reads its own share; the host reads the co-handlers' too, and they the host's draft. */
    private boolean concerns(Task task) {
        Handling handling = Objects.requireNonNull(StageFacts.handling(proposal.stage()));
        return eyes.view() != View.UNIT
                || handling.type() == Handling.Type.JOINT
                || task.unit().equals(eyes.unit());
    }

    private boolean concerns(Commitment commitment) {
        return switch (eyes.view()) {
            case AUTHOR, OFFICIAL -> true;
            case INVITED -> false;
            case UNIT -> commitment.unit().equals(eyes.unit());
        };
    }

    private List<HistoryLine> history(List<ChainedRecord> lines) {
        return lines.stream().filter(this::mayRead).map(this::line).toList();
    }

    private boolean mayRead(ChainedRecord line) {
        String unit = fact(line, "unit");
        return eyes.view() != View.UNIT
                || !NOT_FOR_UNITS.contains(line.step())
                        && (unit == null
                                || eyes.unit() != null
                                        && unit.equals(eyes.unit().value()));
    }

    private HistoryLine line(ChainedRecord line) {
        return new HistoryLine(
                line.step(),
                line.at(),
                line.party(),
                eyes.view() == View.OFFICIAL ? line.by() : null,
                fact(line, "unit"),
                line.before(),
                line.after(),
                fact(line, "text"));
    }

    private static @Nullable String fact(ChainedRecord line, String name) {
        return StoredJson.MAPPER.readTree(line.facts()).path(name).asString(null);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code RefusalAsked} is {@code refusal-asked} for everybody outside. */
    private static String kind(Object kind) {
        return kind.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}

package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.ProposalRefusal.*;
import static cn.xieshang.proposal.model.Refusals.refused;
import static cn.xieshang.proposal.model.Refusals.require;
import static cn.xieshang.proposal.model.Refusals.stepNotAllowed;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.proposal.model.ProposalCommand.*;
import cn.xieshang.proposal.model.ProposalEvent.*;
import cn.xieshang.proposal.model.Task.Extension;
import cn.xieshang.proposal.model.Task.Progress.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The life of one unit's share: what may happen at each point of its progress. */
final class UnitWork {
    private final Proposal proposal;
    private final Handling handling;
    private final Moment moment;

    UnitWork(Proposal proposal, Handling handling, Moment moment) {
        this.proposal = proposal;
        this.handling = handling;
        this.moment = moment;
    }

    ProposalEvent decide(OfUnit command) {
        UnitId unit = Objects.requireNonNullElseGet(command.unit(), moment::requireUnit);
        Task task = handling.task(unit).orElseThrow(NotFoundException::new);
        return switch (task.progress()) {
            case Assigned _ ->
                switch (command) {
                    case SignFor _ -> new AssignmentReceived(handling.with(task.signedFor(moment, round())), unit);
                    case AskRefusal(var reason) -> refusalAsked(task, reason);
                    case Reassign order -> reassigned(task, order);
                    default -> throw refusedStep(command);
                };
            case Signed _ ->
                switch (command) {
                    case AskRefusal(var reason) -> refusalAsked(task, reason);
                    case Reassign order -> reassigned(task, order);
                    case GiveOpinion(var text) when !task.isHost() -> opinionGiven(task, text);
                    case AskExtension(var reason) when task.isHost() -> extensionAsked(task, reason);
                    case AgreeToExtension _ -> extensionAgreed(task);
                    case DeclineExtension(var _, var reason) -> extensionDeclined(task, reason);
                    case DraftReply(var content) when task.isHost() -> drafted(task, content);
                    default -> throw refusedStep(command);
                };
            case RefusalAsked(var _, var _, var _, var before) ->
                switch (command) {
                    case Reassign order -> reassigned(task, order);
                    case UpholdAssignment(var _, var reason) ->
                        new AssignmentUpheld(handling.with(task.to(before)), unit, reason);
                    default -> throw refusedStep(command);
                };
            case OpinionGiven opinion ->
                switch (command) {
                    case GiveOpinion(var text) -> opinionGiven(task, text);
                    case Countersign(var host, var hash) -> countersigned(task, opinion, host, hash);
                    case Reassign order -> reassigned(task, order);
                    default -> throw refusedStep(command);
                };
            case Drafted drafted ->
                switch (command) {
                    case DraftReply(var content) -> drafted(task, content);
                    case CommentOnDraft comment -> commented(task, drafted, comment);
                    case SubmitReply _ -> submitted(task, drafted);
                    case Reassign order -> reassigned(task, order);
                    case AskExtension(var reason) -> extensionAsked(task, reason);
                    case AgreeToExtension _ -> extensionAgreed(task);
                    case DeclineExtension(var _, var reason) -> extensionDeclined(task, reason);
                    default -> throw refusedStep(command);
                };
            case InReview(var draft, var _, var _) ->
                switch (command) {
                    case ApproveReply(var _, var grade, var reason) -> approved(task, draft, grade, reason);
                    case ReturnReply(var _, var reason) ->
                        new ReplyReturned(handling.with(task.to(new Signed(moment.now()))), unit, reason);
                    default -> throw refusedStep(command);
                };
            case Replied _ -> throw refusedStep(command);
        };
    }

    private ProposalEvent refusalAsked(Task task, String reason) {
        int days = moment.times().refuseWithinWd();
        require(moment.now().isBefore(moment.workingDays().endOf(task.assignedAt(), days)), REFUSAL_PERIOD_OVER, days);
        var asked = new RefusalAsked(
                reason, moment.now(), moment.inWorkingDays(moment.times().refusalDecisionWd()), task.progress());
        return new RefusalRequested(handling.with(task.to(asked)), task.unit(), reason);
    }

    /** Only the assigning office moves an assignment; the clock begins anew for the new unit. */
    private ProposalEvent reassigned(Task task, Reassign order) {
        UnitId to = order.to();
        require(to != null || !task.isHost(), ONE_HOST_NEEDED);
        require(to == null || handling.task(to).isEmpty(), UNITS_NOT_FIT);
        List<Task> tasks = new ArrayList<>();
        for (Task other : handling.tasks()) {
            if (!other.unit().equals(task.unit())) {
                tasks.add(other);
            } else if (to != null) {
                tasks.add(Task.assigned(to, task.share(), moment, round()));
            }
        }
        return new ProposalReassigned(handling.with(tasks), task.unit(), to, order.reason());
    }

    private ProposalEvent opinionGiven(Task task, String text) {
        return new CoOpinionGiven(
                handling.with(task.to(new OpinionGiven(text, moment.now(), null))), task.unit(), text);
    }

    private ProposalEvent extensionAsked(Task task, String reason) {
        require(task.extension() == null, ALREADY_AGREED);
        require(moment.now().isBefore(task.due()), EXTENSION_TOO_LATE);
        require(!task.isAtCap(moment), EXTENSION_CAP_REACHED, moment.times().capMonths());
        var asked = new Extension(
                reason, moment.now(), moment.inWorkingDays(moment.times().refusalDecisionWd()), List.of());
        return new ExtensionRequested(handling.with(task.with(asked)), task.unit(), reason);
    }

    /** 提案委 and 交办单位 both have to agree. */
    private ProposalEvent extensionAgreed(Task task) {
        Extension asked = task.extension();
        if (asked == null) {
            throw refused(NO_EXTENSION_ASKED);
        }
        require(!asked.agreed().contains(moment.party()), ALREADY_AGREED);
        if (asked.agreed().isEmpty()) {
            var half = new Extension(asked.reason(), asked.askedAt(), asked.decideBy(), List.of(moment.party()));
            return new ExtensionAgreed(handling.with(task.with(half)), task.unit());
        }
        Task longer = task.extended(moment);
        return new ExtensionGranted(handling.with(longer), task.unit(), longer.due());
    }

    private ProposalEvent extensionDeclined(Task task, String reason) {
        require(task.extension() != null, NO_EXTENSION_ASKED);
        return new ExtensionDeclined(handling.with(task.with((Extension) null)), task.unit(), reason);
    }

    private ProposalEvent drafted(Task task, ReplyContent content) {
        require(
                handling.coHandlers().stream().allMatch(co -> co.progress() instanceof OpinionGiven),
                CO_OPINIONS_MISSING);
        require(!handling.consultations().isEmpty() || handling.consultationWaived(), CONSULTATION_MISSING);
        checkPromises(content);
        var draft = new Drafted(
                content, moment.now(), moment.inWorkingDays(moment.times().commentWd()), List.of());
        return new ReplyDrafted(handling.with(task.to(draft)), task.unit(), content);
    }

    private void checkPromises(ReplyContent content) {
        boolean promises = moment.profile().promises(content.grade());
        require(!promises || !content.promises().isEmpty(), PROMISE_MISSING, content.grade());
        require(promises || content.promises().isEmpty(), PROMISE_NOT_EXPECTED, content.grade());
    }

    private ProposalEvent commented(Task task, Drafted drafted, CommentOnDraft comment) {
        List<Task.Comment> comments = new ArrayList<>(drafted.comments());
        comments.removeIf(earlier -> earlier.memberId().equals(comment.memberId()));
        comments.add(new Task.Comment(comment.memberId(), moment.now(), comment.text()));
        var next = new Drafted(drafted.draft(), drafted.since(), drafted.commentBy(), List.copyOf(comments));
        return new DraftCommented(handling.with(task.to(next)), task.unit(), comment.memberId(), comment.text());
    }

    private ProposalEvent countersigned(Task task, OpinionGiven opinion, UnitId host, String hash) {
        boolean same = handling.task(host)
                .filter(other -> other.progress() instanceof Drafted(var draft, var _, var _, var _)
                        && draft.hash().equals(hash))
                .isPresent();
        require(same, DRAFT_HAS_CHANGED);
        var agreed = new OpinionGiven(opinion.text(), opinion.at(), hash);
        return new DraftCountersigned(handling.with(task.to(agreed)), task.unit());
    }

    /** Co-handlers have agreed to exactly this, and every proposer has commented or had the time to. */
    private ProposalEvent submitted(Task task, Drafted drafted) {
        String hash = drafted.draft().hash();
        boolean countersigned = handling.coHandlers().stream()
                .allMatch(co -> co.progress() instanceof OpinionGiven(var _, var _, var agreed) && hash.equals(agreed));
        require(countersigned, COUNTERSIGNATURES_MISSING);
        boolean heard = proposal.proposers().stream()
                .allMatch(proposer -> drafted.comments().stream()
                        .anyMatch(comment -> comment.memberId().equals(proposer.memberId())));
        require(heard || !moment.now().isBefore(drafted.commentBy()), COMMENT_PERIOD_RUNNING);
        var review = new InReview(
                drafted.draft(),
                moment.now(),
                moment.inWorkingDays(moment.times().reviewReplyWd()));
        return new ReplySubmitted(handling.with(task.to(review)), task.unit());
    }

    private ProposalEvent approved(
            Task task, ReplyContent draft, @Nullable String grade, @Nullable String gradeReason) {
        boolean regraded = grade != null && !grade.equals(draft.grade());
        require(!regraded || gradeReason != null, GRADE_REASON_MISSING);
        ReplyContent reply = grade == null ? draft : draft.withGrade(grade);
        require(
                !moment.profile().promises(reply.grade()) || !reply.promises().isEmpty(),
                PROMISE_MISSING,
                reply.grade());
        Handling next = handling.with(task.to(new Replied(reply, moment.now(), regraded ? gradeReason : null)));
        List<Commitment> commitments = proposal.commitmentsOf(task.unit(), reply, moment);
        if (!next.isAnswered()) {
            return new PartlyReplied(next, task.unit(), reply, commitments);
        }
        var stage = new Stage.Replied(
                next, moment.now(), moment.inDays(moment.times().ratingDays()), List.of());
        return new ProposalReplied(stage, task.unit(), reply, commitments);
    }

    private int round() {
        return handling.round();
    }

    private RuntimeException refusedStep(OfUnit command) {
        return stepNotAllowed(command, new Stage.InHandling(handling));
    }
}

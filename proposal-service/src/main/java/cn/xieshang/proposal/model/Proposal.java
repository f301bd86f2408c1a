package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.ProposalRefusal.*;
import static cn.xieshang.proposal.model.Refusals.require;
import static cn.xieshang.proposal.model.Refusals.stepNotAllowed;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.ProposalCommand.*;
import cn.xieshang.proposal.model.ProposalEvent.*;
import cn.xieshang.proposal.model.Stage.*;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of a proposal (提案), from the draft to the promise kept. {@link #decide} goes from stage to stage and says
 * what may happen; {@link After} says what follows. The rules of a stage that are longer than a line stand in the class of that
 * part of its life: {@link Drafting}, {@link Reviewing}, {@link UnitWork}, {@link Judging}; what may happen in any stage
 * (promises, publication, marks, a hold) in {@link Beside}.
 *
 * @param cosigners who was asked to sign, and what became of it
 * @param filing what the review found: plenary, case number, parent
 * @param commitments what units have promised in their answers
 * @param withdrawal why the first proposer wants it back, while that is not decided
 * @param hold why the clock stands still
 * @param dunned which notch of which deadline has been told; see {@link Dunning}
 * @param version number of things that have happened to it
 */
public record Proposal(
        Origin origin,
        Content content,
        List<Cosigner> cosigners,
        List<Attachment> attachments,
        Filing filing,
        Stage stage,
        List<Commitment> commitments,
        Marks marks,
        Publication publication,
        @Nullable String withdrawal,
        @Nullable Hold hold,
        Map<String, Integer> dunned,
        long version) {

    /**
     * @param plenary of which plenary: {@code 5-2}; none for 平时提案
     * @param caseNo 案号; none before it is filed
     * @param parent that it is merged into
     */
    public record Filing(
            @Nullable Instant submittedAt,
            @Nullable String plenary,
            @Nullable String caseNo,
            @Nullable ProposalId parent) {
        static final Filing NONE = new Filing(null, null, null, null);
    }

    /** 暂缓: while it lasts nothing is due, and afterwards everything that much later. */
    public record Hold(String reason, Instant since) {}

    public Proposal {
        cosigners = List.copyOf(cosigners);
        attachments = List.copyOf(attachments);
        commitments = List.copyOf(commitments);
        dunned = Map.copyOf(dunned);
    }

    /** A new draft: its first event is {@link ProposalDrafted}. */
    public static Proposal draft(Origin origin, Content content) {
        return new Proposal(
                origin,
                content,
                List.of(),
                List.of(),
                Filing.NONE,
                new Draft(),
                List.of(),
                Marks.NONE,
                new Publication.None(),
                null,
                null,
                Map.of(),
                0);
    }

    public ProposalEvent decide(ProposalCommand command, Moment moment) {
        require(version < moment.profile().steps() || !command.step().isCounted(), STEPS_USED_UP);
        if (Beside.concerns(command)) {
            return new Beside(this, moment).decide(command);
        }
        require(hold == null, ON_HOLD);
        return switch (stage) {
            case Draft _ ->
                switch (command) {
                    case Edit(var text) -> drafting(moment).edited(text);
                    case AddAttachment(var file) -> drafting(moment).attached(file);
                    case RemoveAttachment(var id) -> drafting(moment).removed(id);
                    case Invite(var members) -> drafting(moment).invited(members);
                    case Submit _ -> drafting(moment).submitted();
                    case Withdraw(var reason) -> withdrawn(reason, moment);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Cosigning _ ->
                switch (command) {
                    case Edit(var text) -> drafting(moment).edited(text);
                    case AddAttachment(var file) -> drafting(moment).attached(file);
                    case RemoveAttachment(var id) -> drafting(moment).removed(id);
                    case Invite(var members) -> drafting(moment).invited(members);
                    case Sign sign -> drafting(moment).signed(sign);
                    case DeclineToSign(var reason) -> drafting(moment).declined(reason);
                    case Submit _ -> drafting(moment).submitted();
                    case Withdraw(var reason) -> withdrawn(reason, moment);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Submitted submitted ->
                switch (command) {
                    case Screen(var comment) -> reviewing(moment).screened(submitted, comment);
                    case SendBack(var reason) -> reviewing(moment).returned(reason);
                    case Review _ -> reviewing(moment).begun(submitted);
                    case Withdraw(var reason) -> new WithdrawalRequested(reason);
                    default -> throw stepNotAllowed(command, stage);
                };
            case StreetScreened _ ->
                switch (command) {
                    case Review _ -> reviewing(moment).begun();
                    case SendBack(var reason) -> reviewing(moment).returned(reason);
                    case Withdraw(var reason) -> new WithdrawalRequested(reason);
                    default -> throw stepNotAllowed(command, stage);
                };
            case UnderReview review ->
                switch (command) {
                    case Review _ -> reviewing(moment).advanced(review);
                    case SendBack(var reason) -> reviewing(moment).returned(reason);
                    case File(var caseNo) -> reviewing(moment).filed(review, caseNo);
                    case Decline no -> reviewing(moment).notFiled(review, no);
                    case Withdraw(var reason) -> new WithdrawalRequested(reason);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Returned _ ->
                switch (command) {
                    case Edit(var text) -> drafting(moment).edited(text);
                    case AddAttachment(var file) -> drafting(moment).attached(file);
                    case RemoveAttachment(var id) -> drafting(moment).removed(id);
                    case Invite(var members) -> drafting(moment).invited(members);
                    case Sign sign -> drafting(moment).signed(sign);
                    case Submit _ -> drafting(moment).submitted();
                    case Withdraw(var reason) -> withdrawn(reason, moment);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Filed _ ->
                switch (command) {
                    case MergeInto(var parent) -> new ProposalMerged(new Merged(parent, moment.now()));
                    case Assign(var type, var units) -> reviewing(moment).assigned(type, units);
                    case Withdraw(var reason) -> new WithdrawalRequested(reason);
                    default -> throw stepNotAllowed(command, stage);
                };
            case NotFiled no ->
                switch (command) {
                    case AnswerConversion(var agrees)
                    when no.consent() != null -> reviewing(moment).conversion(no, agrees);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Merged _ ->
                switch (command) {
                    case Unmerge _ -> new ProposalSeparated(reviewing(moment).waitingForAssignment());
                    case FollowParent(var parents) -> new ParentFollowed(parents);
                    case Withdraw(var reason) -> new WithdrawalRequested(reason);
                    default -> throw stepNotAllowed(command, stage);
                };
            case InHandling(var handling) ->
                switch (command) {
                    case OfUnit step -> new UnitWork(this, handling, moment).decide(step);
                    case Consult(var record) -> new ConsultationRecorded(handling.with(record), record);
                    case WaiveConsultation _ -> new ConsultationWaived(handling.withoutConsultation());
                    case Withdraw(var reason) -> new WithdrawalRequested(reason);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Replied replied ->
                switch (command) {
                    case Rate rate -> judging(moment).rated(replied, rate);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Rated rated ->
                switch (command) {
                    case Rehandle(var reason)
                    when rated.demandsMore() -> judging(moment).again(rated, reason);
                    case Escalate(var reason)
                    when rated.demandsMore() -> judging(moment).escalated(rated, reason);
                    case Track _ when !rated.demandsMore() -> judging(moment).tracked(rated);
                    case Close _ when !rated.demandsMore() -> judging(moment).closed(rated);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Escalated(var handling, var ratings, var _, var _, var _) ->
                switch (command) {
                    case Rehandle(var reason) -> new RehandlingOrdered(handling.again(moment), reason);
                    case Conclude(var reason) -> judging(moment).concluded(handling, ratings, reason);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Tracking tracking ->
                switch (command) {
                    case Close _ -> judging(moment).closed(tracking);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Closed closed ->
                switch (command) {
                    case Archive _ -> judging(moment).archived(closed);
                    default -> throw stepNotAllowed(command, stage);
                };
            case Archived _, Withdrawn _ -> throw stepNotAllowed(command, stage);
        };
    }

    public Proposal apply(ProposalEvent event) {
        return After.of(this, event);
    }

    /** The first, and everyone whose signature stands; each rates for themselves. */
    public List<Proposer> proposers() {
        return Stream.concat(
                        Stream.of(origin.first()),
                        cosigners.stream().filter(Cosigner::hasSigned).map(Cosigner::who))
                .toList();
    }

    List<Commitment> commitmentsOf(UnitId unit, ReplyContent reply, Moment moment) {
        return Judging.commitments(unit, reply, commitments.size(), moment);
    }

    private ProposalEvent withdrawn(String reason, Moment moment) {
        return new ProposalWithdrawn(new Withdrawn(reason, moment.now()));
    }

    private Drafting drafting(Moment moment) {
        return new Drafting(this, moment);
    }

    private Reviewing reviewing(Moment moment) {
        return new Reviewing(this, moment);
    }

    private Judging judging(Moment moment) {
        return new Judging(this, moment);
    }
}

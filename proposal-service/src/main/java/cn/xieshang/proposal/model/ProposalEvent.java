package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a proposal: one record per fact, with everything that was decided. */
public sealed interface ProposalEvent {
    record ProposalDrafted() implements ProposalEvent {}

    record TextEdited(Content content, List<Cosigner> cosigners) implements ProposalEvent {}

    record AttachmentAdded(Attachment attachment) implements ProposalEvent {}

    record AttachmentRemoved(String id) implements ProposalEvent {}

    record CosignersInvited(List<Cosigner> cosigners) implements ProposalEvent {}

    record ProposalSigned(List<Cosigner> cosigners, String memberId) implements ProposalEvent {}

    record SignatureDeclined(List<Cosigner> cosigners, String memberId) implements ProposalEvent {}

    record InvitationsExpired(List<Cosigner> cosigners) implements ProposalEvent {}

    /** @param plenary 大会提案, with the term and number of the plenary: {@code 5-2} */
    record ProposalSubmitted(
            List<Cosigner> signers, @Nullable String plenary, Stage.Submitted stage) implements ProposalEvent {}

    record ProposalScreened(Stage.StreetScreened stage) implements ProposalEvent {}

    record ReviewAdvanced(Stage.UnderReview stage) implements ProposalEvent {}

    record ProposalReturned(Stage.Returned stage) implements ProposalEvent {}

    record ProposalFiled(String caseNo, Stage.Filed stage) implements ProposalEvent {}

    record ProposalNotFiled(Stage.NotFiled stage) implements ProposalEvent {}

    /** It goes on as an opinion (转社情民意). */
    record ProposalConverted(Stage.NotFiled stage) implements ProposalEvent {}

    /** Not agreed to, or nothing said in time: it goes on as a letter. */
    record ConversionLapsed(Stage.NotFiled stage, boolean silence) implements ProposalEvent {}

    record ProposalMerged(Stage.Merged stage) implements ProposalEvent {}

    record ProposalSeparated(Stage.Filed stage) implements ProposalEvent {}

    record WithdrawalRequested(String reason) implements ProposalEvent {}

    record WithdrawalDeclined(String reason) implements ProposalEvent {}

    record ProposalWithdrawn(Stage.Withdrawn stage) implements ProposalEvent {}

    /** The units' work has moved; {@code handling} is how it stands now. */
    sealed interface OfHandling extends ProposalEvent {
        Handling handling();
    }

    record ProposalAssigned(Handling handling) implements OfHandling {}

    record ParentFollowed(Handling handling) implements OfHandling {}

    record AssignmentReceived(Handling handling, UnitId unit) implements OfHandling {}

    record RefusalRequested(Handling handling, UnitId unit, String reason) implements OfHandling {}

    record ProposalReassigned(
            Handling handling, UnitId from, @Nullable UnitId to, String reason) implements OfHandling {}

    record AssignmentUpheld(Handling handling, UnitId unit, String reason) implements OfHandling {}

    record CoOpinionGiven(Handling handling, UnitId unit, String text) implements OfHandling {}

    record ConsultationRecorded(Handling handling, Handling.Consultation consultation) implements OfHandling {}

    record ConsultationWaived(Handling handling) implements OfHandling {}

    record ExtensionRequested(Handling handling, UnitId unit, String reason) implements OfHandling {}

    record ExtensionAgreed(Handling handling, UnitId unit) implements OfHandling {}

    record ExtensionGranted(Handling handling, UnitId unit, Instant due) implements OfHandling {}

    record ExtensionDeclined(Handling handling, UnitId unit, String reason) implements OfHandling {}

    record ReplyDrafted(Handling handling, UnitId unit, ReplyContent draft) implements OfHandling {}

    record DraftCommented(Handling handling, UnitId unit, String memberId, String text) implements OfHandling {}

    record DraftCountersigned(Handling handling, UnitId unit) implements OfHandling {}

    record ReplySubmitted(Handling handling, UnitId unit) implements OfHandling {}

    record ReplyReturned(Handling handling, UnitId unit, String reason) implements OfHandling {}

    /** One of several units has answered; the others have not yet. */
    record PartlyReplied(Handling handling, UnitId unit, ReplyContent reply, List<Commitment> commitments)
            implements OfHandling {}

    record RehandlingOrdered(Handling handling, String reason) implements OfHandling {}

    /** The last unit has answered: the proposers read and rate. */
    record ProposalReplied(Stage.Replied stage, UnitId unit, ReplyContent reply, List<Commitment> commitments)
            implements ProposalEvent {}

    record RatingGiven(Stage.Replied stage, Rating rating) implements ProposalEvent {}

    /** @param last the rating that completed it; none when the time ran out */
    record ProposalRated(Stage.Rated stage, @Nullable Rating last) implements ProposalEvent {}

    record ProposalEscalated(Stage.Escalated stage) implements ProposalEvent {}

    record TrackingBegun(Stage.Tracking stage) implements ProposalEvent {}

    record ProposalClosed(Stage.Closed stage) implements ProposalEvent {}

    record ProposalArchived(Stage.Archived stage) implements ProposalEvent {}

    /** A promise has moved; {@code commitment} is how it stands now. */
    sealed interface OfCommitment extends ProposalEvent {
        Commitment commitment();
    }

    record FulfilmentReported(Commitment commitment) implements OfCommitment {}

    record CommitmentChecked(
            Commitment commitment, @Nullable String finding) implements OfCommitment {}

    record CommitmentBroken(Commitment commitment) implements OfCommitment {}

    record CommitmentDowngraded(Commitment commitment, String reason) implements OfCommitment {}

    record PublicationDrafted(Publication.Proposed publication) implements ProposalEvent {}

    record ProposalPublished(Publication.Published publication) implements ProposalEvent {}

    record PublicationWithheld(Publication.Withheld publication) implements ProposalEvent {}

    record KeyMarked(Marks.Key key) implements ProposalEvent {}

    record ExcellentMarked() implements ProposalEvent {}

    record UrgentMarked() implements ProposalEvent {}

    record SupervisionRecorded(Marks.Supervision record) implements ProposalEvent {}

    record ProposalHeld(Proposal.Hold hold) implements ProposalEvent {}

    /** @param stage with what was due later by the time on hold */
    record ProposalResumed(Stage stage, UserId by) implements ProposalEvent {}

    /** Somebody was reminded (催办). @param notch see {@link Dunning}; @param escalates the supervisor hears it too */
    record DeadlineNoticed(Deadline deadline, int notch, boolean overdue, boolean escalates) implements ProposalEvent {}
}

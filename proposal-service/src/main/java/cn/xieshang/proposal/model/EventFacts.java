package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.ProposalEvent.*;
import java.util.Locale;
import java.util.Optional;

/** What follows from a fact alone: its name outside, whom it is about, what was written. */
public final class EventFacts {
    private EventFacts() {}

    /** {@code ProposalFiled} is {@code filed} for everybody outside: in the history, and as the contract {@code proposal.filed}. */
    public static String code(ProposalEvent event) {
        String name = event.getClass().getSimpleName();
        String plain = name.startsWith("Proposal") ? name.substring("Proposal".length()) : name;
        return plain.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A reminder is none, nor what an author does to a draft that nobody else has seen. */
    public static boolean isRecorded(ProposalEvent event, Proposal before) {
        return switch (event) {
            case DeadlineNoticed _ -> false;
            case TextEdited _, AttachmentAdded _, AttachmentRemoved _ -> !(before.stage() instanceof Stage.Draft);
            default -> true;
        };
    }

    /** The unit it is about, where it is about one. */
    public static Optional<UnitId> unit(ProposalEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case AssignmentReceived(var _, var unit) -> unit;
                    case RefusalRequested(var _, var unit, var _) -> unit;
                    case ProposalReassigned(var _, var from, var _, var _) -> from;
                    case AssignmentUpheld(var _, var unit, var _) -> unit;
                    case CoOpinionGiven(var _, var unit, var _) -> unit;
                    case ExtensionRequested(var _, var unit, var _) -> unit;
                    case ExtensionAgreed(var _, var unit) -> unit;
                    case ExtensionGranted(var _, var unit, var _) -> unit;
                    case ExtensionDeclined(var _, var unit, var _) -> unit;
                    case ReplyDrafted(var _, var unit, var _) -> unit;
                    case DraftCommented(var _, var unit, var _, var _) -> unit;
                    case DraftCountersigned(var _, var unit) -> unit;
                    case ReplySubmitted(var _, var unit) -> unit;
                    case ReplyReturned(var _, var unit, var _) -> unit;
                    case PartlyReplied(var _, var unit, var _, var _) -> unit;
                    case ProposalReplied(var _, var unit, var _, var _) -> unit;
                    case OfCommitment moved -> moved.commitment().unit();
                    default -> null;
                });
    }

    /** What somebody wrote with it. */
    public static Optional<String> text(ProposalEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ProposalScreened(var stage) -> stage.comment();
                    case ProposalReturned(var stage) -> stage.reason();
                    case ProposalNotFiled(var stage) -> stage.reason();
                    case WithdrawalRequested(var reason) -> reason;
                    case WithdrawalDeclined(var reason) -> reason;
                    case ProposalWithdrawn(var stage) -> stage.reason();
                    case RefusalRequested(var _, var _, var reason) -> reason;
                    case ProposalReassigned(var _, var _, var _, var reason) -> reason;
                    case AssignmentUpheld(var _, var _, var reason) -> reason;
                    case CoOpinionGiven(var _, var _, var text) -> text;
                    case ConsultationRecorded(var _, var consultation) -> consultation.note();
                    case ExtensionRequested(var _, var _, var reason) -> reason;
                    case ExtensionDeclined(var _, var _, var reason) -> reason;
                    case ReplyDrafted(var _, var _, var draft) -> draft.text();
                    case DraftCommented(var _, var _, var _, var text) -> text;
                    case ReplyReturned(var _, var _, var reason) -> reason;
                    case PartlyReplied(var _, var _, var reply, var _) -> reply.text();
                    case ProposalReplied(var _, var _, var reply, var _) -> reply.text();
                    case RehandlingOrdered(var _, var reason) -> reason;
                    case ProposalEscalated(var stage) -> stage.reason();
                    case ProposalClosed(var stage) -> stage.conclusion();
                    case FulfilmentReported(var commitment) ->
                        commitment.state() instanceof Commitment.State.Reported(var _, var evidence, var _)
                                ? evidence
                                : null;
                    case CommitmentChecked(var _, var finding) -> finding;
                    case CommitmentDowngraded(var _, var reason) -> reason;
                    case PublicationWithheld(var withheld) -> withheld.reason();
                    case SupervisionRecorded(var record) -> record.text();
                    case ProposalHeld(var hold) -> hold.reason();
                    default -> null;
                });
    }
}

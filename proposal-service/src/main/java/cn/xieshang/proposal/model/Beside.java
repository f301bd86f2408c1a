package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.ProposalRefusal.*;
import static cn.xieshang.proposal.model.Refusals.refused;
import static cn.xieshang.proposal.model.Refusals.require;
import static cn.xieshang.proposal.model.Refusals.stepNotAllowed;

import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.proposal.model.ProposalCommand.*;
import cn.xieshang.proposal.model.ProposalEvent.*;
import java.time.Duration;

/** What may happen beside the stages: promises, publication, marks, a hold, a withdrawal that was asked for, and time. */
final class Beside {
    private final Proposal proposal;
    private final Moment moment;

    Beside(Proposal proposal, Moment moment) {
        this.proposal = proposal;
        this.moment = moment;
    }

    static boolean concerns(ProposalCommand command) {
        return switch (command) {
            case ReportFulfilment _, CheckCommitment _, DowngradeCommitment _ -> true;
            case ProposePublication _, Publish _, Withhold _ -> true;
            case MarkKey _, MarkExcellent _, MarkUrgent _, Supervise _ -> true;
            case Hold _, Resume _, ApproveWithdrawal _, DeclineWithdrawal _, PassTime _ -> true;
            default -> false;
        };
    }

    ProposalEvent decide(ProposalCommand command) {
        return switch (command) {
            case ReportFulfilment(var number, var evidence) ->
                commitment(number).reported(evidence, moment);
            case CheckCommitment(var number, var kept, var finding) ->
                commitment(number).checked(kept, finding, moment);
            case DowngradeCommitment(var number, var reason) ->
                commitment(number).downgraded(reason, moment);
            case ProposePublication(var text) -> publicationDrafted(text);
            case Publish _ -> published();
            case Withhold(var reason) -> withheld(reason);
            case MarkKey(var slot, var supervisor) -> keyMarked(slot, supervisor);
            case MarkExcellent _ -> excellentMarked();
            case MarkUrgent _ -> urgentMarked();
            case Supervise(var text) -> supervised(text);
            case Hold(var reason) -> held(reason);
            case Resume _ -> resumed();
            case ApproveWithdrawal _ -> withdrawalApproved();
            case DeclineWithdrawal(var reason) -> withdrawalDeclined(reason);
            case PassTime _ -> new Deadlines(proposal, moment).passed();
            default -> throw stepNotAllowed(command, proposal.stage());
        };
    }

    private Commitment commitment(int number) {
        return proposal.commitments().stream()
                .filter(commitment -> commitment.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private ProposalEvent publicationDrafted(Publication.Redacted text) {
        require(StageFacts.isReplied(proposal.stage()), NOT_REPLIED);
        return new PublicationDrafted(new Publication.Proposed(text, moment.user(), moment.now()));
    }

    /** Another person than the one who blacked out looks before everybody does. */
    private ProposalEvent published() {
        if (!(proposal.publication() instanceof Publication.Proposed(var text, var by, var _))) {
            throw refused(NO_PUBLICATION_DRAFT);
        }
        require(!by.equals(moment.user()), SECOND_PERSON_NEEDED);
        return new ProposalPublished(new Publication.Published(text, moment.now()));
    }

    private ProposalEvent withheld(String reason) {
        require(StageFacts.isReplied(proposal.stage()), NOT_REPLIED);
        return new PublicationWithheld(new Publication.Withheld(reason, moment.now()));
    }

    private ProposalEvent keyMarked(String slot, cn.xieshang.platform.actor.UserId supervisor) {
        requireFiled();
        require(proposal.marks().key() == null, ALREADY_MARKED);
        return new KeyMarked(new Marks.Key(slot, supervisor, moment.now()));
    }

    private ProposalEvent excellentMarked() {
        requireFiled();
        require(!proposal.marks().excellent(), ALREADY_MARKED);
        return new ExcellentMarked();
    }

    private ProposalEvent urgentMarked() {
        require(!proposal.marks().urgent(), ALREADY_MARKED);
        return new UrgentMarked();
    }

    private ProposalEvent supervised(String text) {
        requireFiled();
        return new SupervisionRecorded(new Marks.Supervision(moment.user(), moment.now(), text));
    }

    private ProposalEvent held(String reason) {
        requireFiled();
        require(proposal.hold() == null, ON_HOLD);
        return new ProposalHeld(new Proposal.Hold(reason, moment.now()));
    }

    /** Time on hold counts for nobody: whatever was due is due that much later. */
    private ProposalEvent resumed() {
        var hold = proposal.hold();
        if (hold == null) {
            throw refused(NOT_ON_HOLD);
        }
        Duration paused = Duration.between(hold.since(), moment.now());
        return new ProposalResumed(StageShift.later(proposal.stage(), paused), moment.user());
    }

    private ProposalEvent withdrawalApproved() {
        String reason = requireWithdrawal();
        return new ProposalWithdrawn(new Stage.Withdrawn(reason, moment.now()));
    }

    private ProposalEvent withdrawalDeclined(String reason) {
        requireWithdrawal();
        return new WithdrawalDeclined(reason);
    }

    private String requireWithdrawal() {
        String reason = proposal.withdrawal();
        if (reason == null || StageFacts.isReplied(proposal.stage()) || StageFacts.isEnd(proposal.stage())) {
            throw refused(NO_WITHDRAWAL_ASKED);
        }
        return reason;
    }

    private void requireFiled() {
        if (proposal.filing().caseNo() == null || StageFacts.isEnd(proposal.stage())) {
            throw stepNotAllowed(new ProposalCommand.PassTime(), proposal.stage());
        }
    }
}

package cn.xieshang.proposal.model;

import cn.xieshang.proposal.model.Proposal.Filing;
import cn.xieshang.proposal.model.Proposal.Hold;
import cn.xieshang.proposal.model.ProposalEvent.*;
import cn.xieshang.proposal.model.Stage.*;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a proposal is after something has happened to it. Starts as it was; each fact changes what it is about. */
final class After {
    private Content content;
    private List<Cosigner> cosigners;
    private List<Attachment> attachments;
    private Filing filing;
    private Stage stage;
    private List<Commitment> commitments;
    private Marks marks;
    private Publication publication;
    private @Nullable String withdrawal;
    private @Nullable Hold hold;
    private Map<String, Integer> dunned;

    private After(Proposal before) {
        content = before.content();
        cosigners = before.cosigners();
        attachments = before.attachments();
        filing = before.filing();
        stage = before.stage();
        commitments = before.commitments();
        marks = before.marks();
        publication = before.publication();
        withdrawal = before.withdrawal();
        hold = before.hold();
        dunned = before.dunned();
    }

    static Proposal of(Proposal before, ProposalEvent event) {
        After after = new After(before);
        after.apply(event);
        return after.proposal(before.origin(), before.version() + 1);
    }

    private void apply(ProposalEvent event) {
        switch (event) {
            case ProposalDrafted _ -> {}
            case TextEdited(var text, var signers) -> {
                content = text;
                cosigners = signers;
                stage = stage instanceof Cosigning ? new Cosigning(text.hash()) : stage;
            }
            case AttachmentAdded(var file) -> attachments = plus(attachments, file);
            case AttachmentRemoved(var id) ->
                attachments = attachments.stream()
                        .filter(file -> !file.id().equals(id))
                        .toList();
            case CosignersInvited(var all) -> {
                cosigners = all;
                stage = stage instanceof Returned ? stage : new Cosigning(content.hash());
            }
            case ProposalSigned(var all, var _) -> cosigners = all;
            case SignatureDeclined(var all, var _) -> cosigners = all;
            case InvitationsExpired(var all) -> cosigners = all;
            case ProposalSubmitted(var signers, var plenary, var next) -> {
                cosigners = signers;
                filing = new Filing(next.since(), plenary, null, null);
                stage = next;
            }
            case ProposalScreened(var next) -> stage = next;
            case ReviewAdvanced(var next) -> stage = next;
            case ProposalReturned(var next) -> stage = next;
            case ProposalFiled(var caseNo, var next) -> {
                filing = new Filing(filing.submittedAt(), filing.plenary(), caseNo, null);
                stage = next;
            }
            case ProposalNotFiled(var next) -> stage = next;
            case ProposalConverted(var next) -> stage = next;
            case ConversionLapsed(var next, var _) -> stage = next;
            case ProposalMerged(var next) -> {
                filing = childOf(next.parent());
                stage = next;
            }
            case ProposalSeparated(var next) -> {
                filing = childOf(null);
                stage = next;
            }
            case WithdrawalRequested(var reason) -> withdrawal = reason;
            case WithdrawalDeclined _ -> withdrawal = null;
            case ProposalWithdrawn(var next) -> {
                withdrawal = null;
                stage = next;
            }
            case PartlyReplied(var handling, var _, var _, var promised) -> {
                stage = new InHandling(handling);
                promised.forEach(commitment -> commitments = plus(commitments, commitment));
            }
            case OfHandling moved -> stage = new InHandling(moved.handling());
            case ProposalReplied(var next, var _, var _, var promised) -> {
                withdrawal = null;
                stage = next;
                promised.forEach(commitment -> commitments = plus(commitments, commitment));
            }
            case RatingGiven(var next, var _) -> stage = next;
            case ProposalRated(var next, var _) -> stage = next;
            case ProposalEscalated(var next) -> stage = next;
            case TrackingBegun(var next) -> stage = next;
            case ProposalClosed(var next) -> stage = next;
            case ProposalArchived(var next) -> stage = next;
            case CommitmentBroken(var commitment) -> {
                replace(commitment);
                dunned = told(new HashMap<>(dunned), dueKey(commitment), Dunning.DUE);
            }
            case OfCommitment moved -> replace(moved.commitment());
            case PublicationDrafted(var next) -> publication = next;
            case ProposalPublished(var next) -> publication = next;
            case PublicationWithheld(var next) -> publication = next;
            case KeyMarked(var key) -> marks = marks.with(key);
            case ExcellentMarked _ -> marks = marks.asExcellent();
            case UrgentMarked _ -> marks = marks.asUrgent();
            case SupervisionRecorded(var record) -> marks = marks.with(record);
            case ProposalHeld(var why) -> hold = why;
            case ProposalResumed(var next, var _) -> {
                hold = null;
                stage = next;
            }
            case DeadlineNoticed(var deadline, var notch, var _, var _) ->
                dunned = told(new HashMap<>(dunned), deadline.key(), notch);
        }
    }

    private void replace(Commitment changed) {
        commitments = commitments.stream()
                .map(commitment -> commitment.number() == changed.number() ? changed : commitment)
                .toList();
    }

    private Filing childOf(@Nullable ProposalId parent) {
        return new Filing(filing.submittedAt(), filing.plenary(), filing.caseNo(), parent);
    }

    private static String dueKey(Commitment commitment) {
        return "commitment:" + commitment.number() + "@" + commitment.due().getEpochSecond();
    }

    /** The newest of one kind for each target is all that counts: the map never grows beyond what can be open. */
    private static Map<String, Integer> told(Map<String, Integer> map, String key, int notch) {
        map.keySet().removeIf(other -> sameThing(other, key));
        map.put(key, notch);
        return map;
    }

    private static boolean sameThing(String one, String other) {
        return one.substring(0, one.indexOf('@')).equals(other.substring(0, other.indexOf('@')));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private Proposal proposal(Origin origin, long version) {
        return new Proposal(
                origin,
                content,
                cosigners,
                attachments,
                filing,
                stage,
                commitments,
                marks,
                publication,
                withdrawal,
                hold,
                dunned,
                version);
    }
}

package cn.xieshang.proposal.outgoing;

import cn.xieshang.platform.outbox.OutboundEvent;
import cn.xieshang.proposal.model.Commitment;
import cn.xieshang.proposal.model.Content;
import cn.xieshang.proposal.model.Cosigner;
import cn.xieshang.proposal.model.EventFacts;
import cn.xieshang.proposal.model.Handling;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalEvent;
import cn.xieshang.proposal.model.ProposalEvent.*;
import cn.xieshang.proposal.model.Proposer;
import cn.xieshang.proposal.model.Ratings;
import cn.xieshang.proposal.model.ReplyContent;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.proposal.model.StageFacts;
import cn.xieshang.proposal.model.Task;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which contract a fact becomes: where the proposal stands and whom it concerns. */
public final class ProposalPublication {
    private static final int VERSION = 1;

    private ProposalPublication() {}

    /** @param before as the event found the proposal; @param after as it left it */
    public static OutboundEvent of(ProposalEvent event, Proposal before, Proposal after) {
        var origin = after.origin();
        return new OutboundEvent(
                "proposal." + EventFacts.code(event),
                VERSION,
                origin.id().toString(),
                origin.office(),
                origin.district(),
                payload(event, after, item(before, after)));
    }

    private static ProposalTold payload(ProposalEvent event, Proposal after, ProposalTold.Item item) {
        return switch (event) {
            case ProposalReassigned(var _, var from, var to, var _) ->
                new ProposalTold.OfUnit(item, from.value(), to == null ? null : to.value(), null);
            case ExtensionGranted(var _, var unit, var due) ->
                new ProposalTold.OfUnit(item, unit.value(), null, due.toString());
            case PartlyReplied(var _, var unit, var reply, var _) -> replied(item, unit.value(), reply, null);
            case ProposalReplied(var stage, var unit, var reply, var _) ->
                replied(item, unit.value(), reply, stage.rateBy());
            case OfHandling moved ->
                EventFacts.unit(moved)
                        .<ProposalTold>map(unit -> new ProposalTold.OfUnit(item, unit.value(), null, null))
                        .orElseGet(() -> new ProposalTold.Plain(item));
            case ProposalRated(var stage, var _) ->
                new ProposalTold.Rated(item, Ratings.outcome(stage.ratings()), stage.demandsMore());
            case OfCommitment moved -> commitment(item, moved.commitment());
            case ProposalNotFiled(var stage) -> notFiled(item, stage);
            case ConversionLapsed(var stage, var _) -> notFiled(item, stage);
            case ProposalConverted _ -> new ProposalTold.Converted(item, matter(after.content()));
            case DeadlineNoticed(var deadline, var _, var overdue, var escalates) ->
                new ProposalTold.Noticed(
                        item,
                        deadline.code(),
                        deadline.target(),
                        deadline.owner().code(),
                        deadline.due().toString(),
                        overdue,
                        escalates);
            case ProposalDrafted _, TextEdited _, AttachmentAdded _, AttachmentRemoved _ ->
                new ProposalTold.Plain(item);
            case CosignersInvited _, ProposalSigned _, SignatureDeclined _, InvitationsExpired _ ->
                new ProposalTold.Plain(item);
            case ProposalSubmitted _, ProposalScreened _, ReviewAdvanced _, ProposalReturned _, ProposalFiled _ ->
                new ProposalTold.Plain(item);
            case ProposalMerged _, ProposalSeparated _ -> new ProposalTold.Plain(item);
            case WithdrawalRequested _, WithdrawalDeclined _, ProposalWithdrawn _ -> new ProposalTold.Plain(item);
            case RatingGiven _, ProposalEscalated _, TrackingBegun _, ProposalClosed _, ProposalArchived _ ->
                new ProposalTold.Plain(item);
            case PublicationDrafted _, ProposalPublished _, PublicationWithheld _ -> new ProposalTold.Plain(item);
            case KeyMarked _, ExcellentMarked _, UrgentMarked _, SupervisionRecorded _ -> new ProposalTold.Plain(item);
            case ProposalHeld _, ProposalResumed _ -> new ProposalTold.Plain(item);
        };
    }

    private static ProposalTold.Item item(Proposal before, Proposal after) {
        var origin = after.origin();
        var filing = after.filing();
        Handling handling = StageFacts.handling(after.stage());
        Handling last = handling == null ? StageFacts.handling(before.stage()) : handling;
        var key = after.marks().key();
        boolean authorsOwn = after.stage() instanceof Stage.Draft;
        return new ProposalTold.Item(
                origin.id().toString(),
                origin.serialNo(),
                filing.caseNo(),
                authorsOwn ? null : after.content().title(),
                after.content().proposerType(),
                after.content().category(),
                StageFacts.code(after.stage()),
                origin.office().value(),
                origin.district().value(),
                filing.plenary(),
                last == null ? 1 : last.round(),
                Stream.concat(
                                Stream.of(person(origin.first(), "first")),
                                after.cosigners().stream()
                                        .filter(Cosigner::hasSigned)
                                        .map(cosigner -> person(cosigner.who(), "co")))
                        .toList(),
                after.cosigners().stream()
                        .filter(Cosigner::isInvited)
                        .map(cosigner -> person(cosigner.who(), "co"))
                        .toList(),
                last == null
                        ? List.of()
                        : last.tasks().stream().map(ProposalPublication::unit).toList(),
                filing.parent() == null ? null : filing.parent().toString(),
                key == null ? null : key.supervisor().value());
    }

    private static ProposalTold replied(
            ProposalTold.Item item, String unit, ReplyContent reply, @Nullable Instant rateBy) {
        return new ProposalTold.Replied(
                item, unit, reply.grade(), reply.promises().size(), rateBy == null ? null : rateBy.toString());
    }

    private static ProposalTold commitment(ProposalTold.Item item, Commitment commitment) {
        return new ProposalTold.OfCommitment(
                item,
                commitment.number(),
                commitment.unit().value(),
                commitment.code(),
                commitment.due().toString());
    }

    private static ProposalTold notFiled(ProposalTold.Item item, Stage.NotFiled stage) {
        return new ProposalTold.NotFiled(
                item,
                stage.ground(),
                stage.disposition().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                stage.consent() == null ? null : stage.consent().toString());
    }

    /** An opinion is one text: the three parts, one below the other. */
    private static String matter(Content content) {
        return String.join("\n", content.background(), content.analysis(), content.suggestion());
    }

    private static ProposalTold.Person person(Proposer who, String part) {
        return new ProposalTold.Person(
                who.memberId(), who.user().value(), who.office().value(), part);
    }

    private static ProposalTold.Unit unit(Task task) {
        return new ProposalTold.Unit(
                task.unit().value(),
                task.share().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

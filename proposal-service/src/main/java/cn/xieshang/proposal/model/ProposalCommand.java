package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What someone wants to be done with a proposal: one record per verb, in the order of its life. */
public sealed interface ProposalCommand {
    record Edit(Content content) implements ProposalCommand {}

    record AddAttachment(Attachment attachment) implements ProposalCommand {}

    record RemoveAttachment(String id) implements ProposalCommand {}

    record Invite(List<Proposer> members) implements ProposalCommand {}

    /** @param textHash the text that the member has read; @param onPaper whose paper signature the liaison enters */
    record Sign(String textHash, @Nullable String onPaper) implements ProposalCommand {}

    record DeclineToSign(@Nullable String reason) implements ProposalCommand {}

    record Submit() implements ProposalCommand {}

    record Screen(String comment) implements ProposalCommand {}

    record SendBack(String reason) implements ProposalCommand {}

    /** Begin the review, or pass on to the next step of it. */
    record Review() implements ProposalCommand {}

    /** @param caseNo 案号, the next one that is free */
    record File(String caseNo) implements ProposalCommand {}

    record Decline(String ground, String reason, Stage.Disposition disposition) implements ProposalCommand {}

    record AnswerConversion(boolean agrees) implements ProposalCommand {}

    record MergeInto(ProposalId parent) implements ProposalCommand {}

    record Unmerge() implements ProposalCommand {}

    /** The parent was assigned or its units have moved on: the child goes along. */
    record FollowParent(Handling parents) implements ProposalCommand {}

    record Withdraw(String reason) implements ProposalCommand {}

    record ApproveWithdrawal() implements ProposalCommand {}

    record DeclineWithdrawal(String reason) implements ProposalCommand {}

    record Assign(Handling.Type type, List<Assignee> units) implements ProposalCommand {}

    record Assignee(UnitId unit, Task.Share share) {}

    /** What is done to one unit's share; {@code unit} is null where the acting unit's own is meant. */
    sealed interface OfUnit extends ProposalCommand {
        default @Nullable UnitId unit() {
            return null;
        }
    }

    record SignFor() implements OfUnit {}

    record AskRefusal(String reason) implements OfUnit {}

    /** @param to nobody, where a co-handler is released */
    record Reassign(UnitId unit, @Nullable UnitId to, String reason) implements OfUnit {}

    record UpholdAssignment(UnitId unit, String reason) implements OfUnit {}

    record GiveOpinion(String text) implements OfUnit {}

    record AskExtension(String reason) implements OfUnit {}

    record AgreeToExtension(UnitId unit) implements OfUnit {}

    record DeclineExtension(UnitId unit, String reason) implements OfUnit {}

    record DraftReply(ReplyContent content) implements OfUnit {}

    record CommentOnDraft(UnitId unit, String memberId, String text) implements OfUnit {}

    record Countersign(UnitId host, String draftHash) implements OfUnit {}

    record SubmitReply() implements OfUnit {}

    /** @param grade another one than the unit's, with the reason */
    record ApproveReply(
            UnitId unit, @Nullable String grade, @Nullable String gradeReason) implements OfUnit {}

    record ReturnReply(UnitId unit, String reason) implements OfUnit {}

    record Consult(Handling.Consultation consultation) implements ProposalCommand {}

    record WaiveConsultation() implements ProposalCommand {}

    record Rate(String memberId, List<Appraisal> appraisals) implements ProposalCommand {}

    record Rehandle(String reason) implements ProposalCommand {}

    record Escalate(String reason) implements ProposalCommand {}

    /** The supervisor's word: not handled again. */
    record Conclude(String reason) implements ProposalCommand {}

    record Track() implements ProposalCommand {}

    record Close() implements ProposalCommand {}

    record Archive() implements ProposalCommand {}

    record ReportFulfilment(int number, String evidence) implements ProposalCommand {}

    record CheckCommitment(
            int number, boolean kept, @Nullable String finding) implements ProposalCommand {}

    record DowngradeCommitment(int number, String reason) implements ProposalCommand {}

    record ProposePublication(Publication.Redacted text) implements ProposalCommand {}

    record Publish() implements ProposalCommand {}

    record Withhold(String reason) implements ProposalCommand {}

    /** @param slot the next of the year's that is free */
    record MarkKey(String slot, UserId supervisor) implements ProposalCommand {}

    record MarkExcellent() implements ProposalCommand {}

    record MarkUrgent() implements ProposalCommand {}

    record Supervise(String text) implements ProposalCommand {}

    record Hold(String reason) implements ProposalCommand {}

    record Resume() implements ProposalCommand {}

    /** A moment has come that something was waiting for. */
    record PassTime() implements ProposalCommand {}

    default Step step() {
        return Step.of(this);
    }
}

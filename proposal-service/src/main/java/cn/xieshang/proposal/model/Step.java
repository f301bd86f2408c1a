package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.Party.*;

import cn.xieshang.proposal.model.ProposalCommand.*;
import java.util.List;
import java.util.Locale;

/** The steps by their wire names, which are also the ends of their addresses, and who may take each. */
public enum Step {
    TEXT(FIRST_PROPOSER, SCRIBE),
    ATTACHMENT(FIRST_PROPOSER, SCRIBE),
    ATTACHMENT_REMOVAL(FIRST_PROPOSER, SCRIBE),
    INVITATION(FIRST_PROPOSER, SCRIBE),
    SIGNATURE(INVITED, SCRIBE),
    DECLINED_SIGNATURE(INVITED),
    SUBMISSION(FIRST_PROPOSER, SCRIBE),
    SCREENING(OFFICE_DIRECTOR),
    RETURN(OFFICE_DIRECTOR, COMMITTEE),
    REVIEW(COMMITTEE),
    FILING(COMMITTEE),
    NON_FILING(COMMITTEE),
    CONVERSION(FIRST_PROPOSER),
    MERGER(COMMITTEE),
    SEPARATION(COMMITTEE),
    FOLLOWING(CLOCK),
    WITHDRAWAL(FIRST_PROPOSER),
    WITHDRAWAL_APPROVAL(COMMITTEE),
    WITHDRAWAL_REFUSAL(COMMITTEE),
    ASSIGNMENT(ASSIGNING_OFFICE),
    RECEIPT(HOST, CO_HANDLER),
    REFUSAL(HOST, CO_HANDLER),
    REASSIGNMENT(ASSIGNING_OFFICE),
    UPHOLDING(ASSIGNING_OFFICE),
    CO_OPINION(CO_HANDLER),
    EXTENSION(HOST),
    EXTENSION_AGREEMENT(COMMITTEE, ASSIGNING_OFFICE),
    EXTENSION_REFUSAL(COMMITTEE, ASSIGNING_OFFICE),
    REPLY_DRAFT(HOST),
    COMMENT(PROPOSER),
    COUNTERSIGNATURE(CO_HANDLER),
    REPLY_SUBMISSION(HOST),
    REPLY_APPROVAL(ASSIGNING_OFFICE, SUPERVISOR),
    REPLY_RETURN(ASSIGNING_OFFICE, SUPERVISOR),
    CONSULTATION(HOST, CO_HANDLER, PROPOSER, COMMITTEE),
    CONSULTATION_WAIVER(FIRST_PROPOSER),
    RATING(PROPOSER),
    REHANDLING(COMMITTEE, SUPERVISOR),
    ESCALATION(COMMITTEE),
    CONCLUSION(SUPERVISOR),
    TRACKING(COMMITTEE),
    CLOSING(COMMITTEE),
    ARCHIVING(COMMITTEE),
    FULFILMENT(HOST),
    COMMITMENT_CHECK(OFFICE, PROPOSER),
    COMMITMENT_DOWNGRADE(COMMITTEE),
    PUBLICATION_DRAFT(COMMITTEE),
    PUBLICATION(COMMITTEE),
    WITHHOLDING(COMMITTEE),
    KEY(COMMITTEE),
    EXCELLENCE(COMMITTEE),
    URGENCY(COMMITTEE),
    SUPERVISION(SUPERVISOR),
    HOLD(COMMITTEE),
    RESUMPTION(COMMITTEE),
    TIME(CLOCK);

    private final List<Party> takers;

    Step(Party... takers) {
        this.takers = List.of(takers);
    }

    public List<Party> takers() {
        return takers;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Leads back to where the proposal has been, or adds to a list: such steps are counted, so that nothing goes on for ever. */
    boolean isCounted() {
        return switch (this) {
            case TEXT, ATTACHMENT, ATTACHMENT_REMOVAL, INVITATION, RETURN, SEPARATION -> true;
            case REFUSAL, REPLY_RETURN, CONSULTATION, COMMENT, EXTENSION, COMMITMENT_CHECK -> true;
            case SUPERVISION, HOLD, PUBLICATION_DRAFT -> true;
            default -> false;
        };
    }

    static Step of(ProposalCommand command) {
        return switch (command) {
            case Edit _ -> TEXT;
            case AddAttachment _ -> ATTACHMENT;
            case RemoveAttachment _ -> ATTACHMENT_REMOVAL;
            case Invite _ -> INVITATION;
            case Sign _ -> SIGNATURE;
            case DeclineToSign _ -> DECLINED_SIGNATURE;
            case Submit _ -> SUBMISSION;
            case Screen _ -> SCREENING;
            case SendBack _ -> RETURN;
            case Review _ -> REVIEW;
            case File _ -> FILING;
            case Decline _ -> NON_FILING;
            case AnswerConversion _ -> CONVERSION;
            case MergeInto _ -> MERGER;
            case Unmerge _ -> SEPARATION;
            case FollowParent _ -> FOLLOWING;
            case Withdraw _ -> WITHDRAWAL;
            case ApproveWithdrawal _ -> WITHDRAWAL_APPROVAL;
            case DeclineWithdrawal _ -> WITHDRAWAL_REFUSAL;
            case Assign _ -> ASSIGNMENT;
            case SignFor _ -> RECEIPT;
            case AskRefusal _ -> REFUSAL;
            case Reassign _ -> REASSIGNMENT;
            case UpholdAssignment _ -> UPHOLDING;
            case GiveOpinion _ -> CO_OPINION;
            case AskExtension _ -> EXTENSION;
            case AgreeToExtension _ -> EXTENSION_AGREEMENT;
            case DeclineExtension _ -> EXTENSION_REFUSAL;
            case DraftReply _ -> REPLY_DRAFT;
            case CommentOnDraft _ -> COMMENT;
            case Countersign _ -> COUNTERSIGNATURE;
            case SubmitReply _ -> REPLY_SUBMISSION;
            case ApproveReply _ -> REPLY_APPROVAL;
            case ReturnReply _ -> REPLY_RETURN;
            case Consult _ -> CONSULTATION;
            case WaiveConsultation _ -> CONSULTATION_WAIVER;
            case Rate _ -> RATING;
            case Rehandle _ -> REHANDLING;
            case Escalate _ -> ESCALATION;
            case Conclude _ -> CONCLUSION;
            case Track _ -> TRACKING;
            case Close _ -> CLOSING;
            case Archive _ -> ARCHIVING;
            case ReportFulfilment _ -> FULFILMENT;
            case CheckCommitment _ -> COMMITMENT_CHECK;
            case DowngradeCommitment _ -> COMMITMENT_DOWNGRADE;
            case ProposePublication _ -> PUBLICATION_DRAFT;
            case Publish _ -> PUBLICATION;
            case Withhold _ -> WITHHOLDING;
            case MarkKey _ -> KEY;
            case MarkExcellent _ -> EXCELLENCE;
            case MarkUrgent _ -> URGENCY;
            case Supervise _ -> SUPERVISION;
            case Hold _ -> HOLD;
            case Resume _ -> RESUMPTION;
            case PassTime _ -> TIME;
        };
    }
}

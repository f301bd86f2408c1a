package cn.xieshang.opinion.model;

import cn.xieshang.platform.actor.UnitId;

/** What someone wants to be done with an opinion: one record per verb. */
public sealed interface OpinionCommand {
    /** Only the citizen's own tracking code can send these; no account can. */
    sealed interface ByCitizen extends OpinionCommand {}

    record MarkSpam(String reason) implements OpinionCommand {}

    record MergeInto(OpinionId original) implements OpinionCommand {}

    /** To the 12345 hotline (政务服务便民热线); the citizen reads the note. */
    record TransferToHotline(String note) implements OpinionCommand {}

    record Restore(String reason) implements OpinionCommand {}

    record Claim(String note) implements OpinionCommand {}

    record Release(String reason) implements OpinionCommand {}

    record Refer(UnitId unit, String note) implements OpinionCommand {}

    record SignFor() implements OpinionCommand {}

    record Refuse(String reason) implements OpinionCommand {}

    record ReplyInterim(String text) implements OpinionCommand {}

    record GiveAnswer(Answer.Content content) implements OpinionCommand {}

    record ReturnForRedo(String reason) implements OpinionCommand {}

    record GiveFeedback() implements OpinionCommand {}

    record Rate(Rating rating) implements ByCitizen {}

    record Reopen(String reason) implements ByCitizen {}

    record Close() implements OpinionCommand {}

    default Step step() {
        return switch (this) {
            case MarkSpam _ -> Step.SPAM;
            case MergeInto _ -> Step.DUPLICATE;
            case TransferToHotline _ -> Step.TRANSFER;
            case Restore _ -> Step.RESTORATION;
            case Claim _ -> Step.CLAIM;
            case Release _ -> Step.RELEASE;
            case Refer _ -> Step.REFERRAL;
            case SignFor _ -> Step.RECEIPT;
            case Refuse _ -> Step.REFUSAL;
            case ReplyInterim _ -> Step.INTERIM_REPLY;
            case GiveAnswer _ -> Step.ANSWER;
            case ReturnForRedo _ -> Step.REDO;
            case GiveFeedback _ -> Step.FEEDBACK;
            case Rate _ -> Step.RATING;
            case Reopen _ -> Step.REOPENING;
            case Close _ -> Step.CLOSING;
        };
    }
}

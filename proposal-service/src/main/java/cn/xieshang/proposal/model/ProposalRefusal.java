package cn.xieshang.proposal.model;

import cn.xieshang.platform.refusal.Refusal;

/** Why a proposal's rules say no; the texts are in the message files. */
public enum ProposalRefusal implements Refusal {
    /** The stage does not have this step; the answer names those it has, and whose they are. */
    STEP_NOT_ALLOWED,
    /** It has gone back and forth too often; only steps that lead to an end are left. */
    STEPS_USED_UP,
    ON_HOLD,
    NOT_ON_HOLD,
    TEXT_INCOMPLETE,
    PUBLICITY_REASON_MISSING,
    SEAL_MISSING,
    PAPER_MISSING,
    TOO_MANY_ATTACHMENTS,
    TOO_MANY_COSIGNERS,
    COSIGNERS_NOT_FIT,
    NO_SIGNATURE,
    /** The text is no longer the one that was read: read it again, then sign. */
    TEXT_HAS_CHANGED,
    SCREENING_FIRST,
    REVIEW_NOT_FINISHED,
    /** 双人复核: another person of the committee has to decide. */
    SECOND_PERSON_NEEDED,
    NO_CONSENT_ASKED,
    MERGER_NOT_FIT,
    NO_WITHDRAWAL_ASKED,
    ONE_HOST_NEEDED,
    UNITS_NOT_FIT,
    REFUSAL_PERIOD_OVER,
    EXTENSION_TOO_LATE,
    EXTENSION_CAP_REACHED,
    NO_EXTENSION_ASKED,
    ALREADY_AGREED,
    CO_OPINIONS_MISSING,
    CONSULTATION_MISSING,
    PROMISE_MISSING,
    PROMISE_NOT_EXPECTED,
    DRAFT_HAS_CHANGED,
    COUNTERSIGNATURES_MISSING,
    COMMENT_PERIOD_RUNNING,
    GRADE_REASON_MISSING,
    /** One rating for each unit that answered, no more and no fewer. */
    RATING_NOT_FIT,
    ALREADY_RATED,
    ROUNDS_USED_UP,
    COMMITMENTS_OPEN,
    NO_COMMITMENT_OPEN,
    COMMITMENT_SETTLED,
    NOTHING_REPORTED,
    NOT_REPLIED,
    NO_PUBLICATION_DRAFT,
    ALREADY_MARKED,
    KEY_LIMIT_REACHED,
    /** The account is not known as a member's yet, or the member is not active in this term. */
    MEMBER_NOT_KNOWN,
    NOTHING_DUE,
    /** There is a proposal with this id, and it is not (any more) what was sent. */
    ID_TAKEN
}

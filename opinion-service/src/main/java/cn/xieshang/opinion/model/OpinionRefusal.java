package cn.xieshang.opinion.model;

import cn.xieshang.platform.refusal.Refusal;

/** Why an opinion's rules say no; the texts are in the message files. */
public enum OpinionRefusal implements Refusal {
    /** The item's stage does not have this step; the answer names those it has. */
    STEP_NOT_ALLOWED,
    REFUSAL_PERIOD_OVER,
    REOPENING_PERIOD_OVER,
    /** Closing without a rating has to wait until the citizen can no longer reopen. */
    RATING_STILL_OPEN,
    ROUNDS_USED_UP,
    INTERIM_REPLIES_USED_UP,
    /** The item has gone back and forth too often; only steps that lead to an end are left. */
    STEPS_USED_UP,
    /** An item cannot be a duplicate of itself or of what is a duplicate, spam or transferred itself. */
    ORIGINAL_NOT_FIT,
    /** The account is not known as a member's yet, or belongs to another office's member. */
    MEMBER_NOT_KNOWN,
    /** The key belongs to another submission, made longer ago than answers are kept. */
    KEY_USED_BEFORE,
    NO_CONTACT_LEFT
}

package cn.xieshang.proposal.model;

import java.util.Locale;

/** Who may have a part in the life of a proposal, as the glossary names them. */
public enum Party {
    /** 第一提案人. */
    FIRST_PROPOSER,
    /** 提案人: the first, and everyone who has signed. */
    PROPOSER,
    /** A member asked to sign who has not answered yet. */
    INVITED,
    /** 联络员 who typed the proposal from paper. */
    SCRIBE,
    /** 联络员, 工委主任 of the proposal's office. */
    OFFICE,
    /** 工委主任 of the proposal's office. */
    OFFICE_DIRECTOR,
    /** 提案委 of its district. */
    COMMITTEE,
    /** 区委办 / 区府办督查室 of its district. */
    ASSIGNING_OFFICE,
    /** 主办单位, or one of several that answer on their own (分办). */
    HOST,
    /** 会办单位. */
    CO_HANDLER,
    /** 督办领导 of its district. */
    SUPERVISOR,
    /** 时限: the clock. */
    CLOCK;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package cn.xieshang.member.duty.model;

/** 会议、活动、提案、社情民意、大会发言、调研、联系服务群众、学习、加分、扣分 */
public enum Category {
    MEETING,
    ACTIVITY,
    PROPOSAL,
    OPINION,
    SPEECH,
    RESEARCH,
    SERVICE,
    STUDY,
    BONUS,
    DEDUCTION;

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}

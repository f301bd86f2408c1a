package cn.xieshang.member.duty.model;

/** The steps in the life of a rule set; their wire names are the ends of their addresses. */
public enum RuleStep {
    DRAFT,
    SIMULATION,
    APPROVAL,
    ACTIVATION,
    FREEZING;

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}

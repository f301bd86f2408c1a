package cn.xieshang.member.duty.model;

import cn.xieshang.platform.refusal.Refusal;
import cn.xieshang.platform.refusal.RefusedException;

/** Why the duty record says no. */
public enum DutyRefusal implements Refusal {
    /** the other service or client told the same id with other content */
    FACT_DIFFERS,
    FACTS_USED_UP,
    ALREADY_RETRACTED,
    RULE_STEP_NOT_ALLOWED,
    RULE_VERSIONS_USED_UP,
    YEAR_CONFIRMED,
    YEAR_NOT_OVER,
    OBJECTION_OPEN,
    OBJECTION_DECIDED,
    OBJECTIONS_USED_UP,
    COMPLIANCE_MODE,
    INDICATORS_USED_UP,
    EVIDENCE_USED_UP;

    static void require(boolean holds, DutyRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }
}

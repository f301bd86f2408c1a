package cn.xieshang.member.duty.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * What kinds of facts there are (履职事实). The last four have names only so that a rule set which would score them can be
 * refused: points for using a programme are forbidden (国办函〔2026〕12号).
 */
public enum FactKind {
    PLENARY,
    STANDING_MEETING,
    MEETING,
    ACTIVITY,
    TRAINING,
    STUDY,
    CONSULTATION,
    INSPECTION,
    RESEARCH,
    SPEECH,
    PROPOSAL_SUBMITTED,
    PROPOSAL_FILED,
    PROPOSAL_KEY,
    PROPOSAL_EXCELLENT,
    PROPOSAL_SENT_UP,
    PROPOSAL_CONVERTED,
    OPINION_SUBMITTED,
    OPINION_ADOPTED,
    OPINION_INSTRUCTED,
    OPINION_CONCLUDED,
    REPORT_ACCEPTED,
    RECEPTION,
    STATION_DUTY,
    VISIT,
    ASSISTANCE,
    CHARITY,
    DUTY_REPORT,
    COMMENDATION,
    LOGIN,
    READING,
    CLICK,
    ONLINE_TIME;

    private static final Set<FactKind> FORBIDDEN = EnumSet.of(LOGIN, READING, CLICK, ONLINE_TIME);

    public boolean isForbidden() {
        return FORBIDDEN.contains(this);
    }

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}

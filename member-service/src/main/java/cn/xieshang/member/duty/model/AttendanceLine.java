package cn.xieshang.member.duty.model;

import cn.xieshang.member.model.MemberId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One member on the sheet of an activity (考勤). */
public record AttendanceLine(
        MemberId member,
        FactKind kind,
        Subject activity,
        LocalDate on,
        FactRole role,
        Outcome outcome,
        @Nullable Level level,
        Set<FactFlag> flags,
        Measure measure,
        @Nullable String evidence) {

    /** Whether an earlier sheet of the same activity told this of the member. */
    public boolean isAbout(DutyFact fact) {
        return fact.subject().id().equals(activity.id()) && fact.kind() == kind;
    }

    /** @param earlier how many times the member was on the sheet before */
    public FactId id(int earlier) {
        return FactId.from("attendance", activity.id(), kind.toString(), member.toString(), Integer.toString(earlier));
    }

    public DutyFact fact(FactId id) {
        return new DutyFact(
                id, member, kind, activity, on, role, outcome, level, flags, measure, Share.ALONE, null, evidence);
    }
}

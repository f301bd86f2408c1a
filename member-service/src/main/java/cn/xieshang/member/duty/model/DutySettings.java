package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How openly a district treats points (合规模式, 国办函〔2026〕12号). On, nobody sees a ranking or a list of names with points;
 * off needs a legal note.
 *
 * @param legalNote on what ground it is off
 * @param appraisers accounts of the district that may see names (评议权限)
 */
public record DutySettings(
        DistrictId district, boolean compliance, @Nullable String legalNote, Set<UserId> appraisers) {
    public static final int MAX_NOTE = 500;
    public static final int MAX_APPRAISERS = 50;

    public DutySettings {
        Checks.require(compliance || legalNote != null, "/legalNote", "required");
        Checks.optionalText(legalNote, MAX_NOTE, "/legalNote");
        Checks.size(appraisers, MAX_APPRAISERS, "/appraisers");
        appraisers = Set.copyOf(appraisers);
    }

    public static DutySettings ofNew(DistrictId district) {
        return new DutySettings(district, true, null, Set.of());
    }

    public DutySettings with(boolean on, @Nullable String note) {
        return new DutySettings(district, on, note, appraisers);
    }

    public DutySettings with(Set<UserId> users) {
        return new DutySettings(district, compliance, legalNote, users);
    }
}

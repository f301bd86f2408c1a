package cn.xieshang.member.duty.model;

import cn.xieshang.member.model.MemberId;
import java.time.LocalDate;

/**
 * A fact was recorded wrongly. The fact stays where it is and no longer counts.
 *
 * @param on the day of the fact, so that both are found together
 */
public record Retraction(FactId id, FactId of, MemberId member, LocalDate on, String reason) {
    public static final int MAX_REASON = 500;

    public Retraction {
        Checks.text(reason, MAX_REASON, "/reason");
    }
}

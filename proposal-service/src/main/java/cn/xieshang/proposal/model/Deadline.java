package cn.xieshang.proposal.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due by a moment, and who is waited for.
 *
 * @param code what: {@code receipt}, {@code reply}, {@code rating} …
 * @param target the unit, or the number of the commitment, where there are several
 * @param lapses what follows when the moment passes is done by itself; the others are reminded and reported
 */
public record Deadline(String code, @Nullable String target, Party owner, Instant since, Instant due, boolean lapses) {

    /** Names this deadline; one that is put off is another one. */
    public String key() {
        return code + (target == null ? "" : ":" + target) + "@" + due.getEpochSecond();
    }

    Duration length() {
        return Duration.between(since, due);
    }

    /** 红黄绿灯: red when overdue; yellow in the last quarter, or ten working days before a longer one. */
    public Light light(Instant now, WorkingDays calendar) {
        if (!now.isBefore(due)) {
            return Light.RED;
        }
        boolean lastQuarter = Duration.between(now, due).multipliedBy(4).compareTo(length()) <= 0;
        boolean tenDays = length().toDays() > 30 && calendar.between(now, due) <= 10;
        return lastQuarter || tenDays ? Light.YELLOW : Light.GREEN;
    }

    public enum Light {
        GREEN,
        YELLOW,
        RED
    }
}

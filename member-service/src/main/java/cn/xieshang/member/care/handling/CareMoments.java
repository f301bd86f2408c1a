package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.CareProfile;
import cn.xieshang.member.care.model.Moment;
import cn.xieshang.platform.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Gathers what a decision needs from outside: one clock, the calendar, the numbers. */
@Component
class CareMoments {
    private final Clock clock;
    private final WorkingCalendar calendar;

    CareMoments(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /** As exact as the store keeps it. */
    Moment now(CareProfile profile) {
        return new Moment(clock.instant().truncatedTo(ChronoUnit.MILLIS), calendar::endOfWorkingDay, profile);
    }
}

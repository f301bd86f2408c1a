package cn.xieshang.opinion.handling;

import cn.xieshang.opinion.model.MemberRef;
import cn.xieshang.opinion.model.Moment;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.store.Directory;
import cn.xieshang.platform.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a decision needs from outside: one clock, the calendar, the numbers the item began with. */
@Component
class Moments {
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final OpinionSettings settings;
    private final Directory directory;

    Moments(Clock clock, WorkingCalendar calendar, OpinionSettings settings, Directory directory) {
        this.clock = clock;
        this.calendar = calendar;
        this.settings = settings;
        this.directory = directory;
    }

    Moment now(OpinionItem item, @Nullable MemberRef member) {
        var origin = item.origin();
        return new Moment(
                instant(),
                calendar::endOfWorkingDay,
                settings.profile(origin.profile()),
                member,
                directory
                        .office(origin.office())
                        .map(Directory.Entry::nameZh)
                        .orElse(origin.office().value()));
    }

    /** As exact as the store keeps it. */
    Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

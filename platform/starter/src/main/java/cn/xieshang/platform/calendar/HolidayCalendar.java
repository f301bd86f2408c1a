package cn.xieshang.platform.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Monday to Friday, corrected by the holidays and make-up days of the State Council's yearly notice. */
public final class HolidayCalendar implements WorkingCalendar {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Logger log = LoggerFactory.getLogger(HolidayCalendar.class);

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> makeUpDays;
    private final Set<Integer> years;
    private final Set<Integer> unknownYears = ConcurrentHashMap.newKeySet();

    public HolidayCalendar(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
        this.holidays = Set.copyOf(holidays);
        this.makeUpDays = Set.copyOf(makeUpDays);
        this.years = holidays.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear()) && unknownYears.add(day.getYear())) {
            log.warn("no holidays are known for {}: counting with weekends only", day.getYear());
        }
        if (makeUpDays.contains(day)) {
            return true;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    @Override
    public Instant endOfWorkingDay(Instant from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forward");
        }
        LocalDate day = from.atZone(ZONE).toLocalDate();
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}

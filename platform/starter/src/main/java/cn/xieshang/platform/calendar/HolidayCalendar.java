package cn.xieshang.platform.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
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
        return end(step(day(from), workingDays, 1));
    }

    @Override
    public Instant endOfDay(Instant from, Period period) {
        return end(day(from).plus(period));
    }

    @Override
    public Instant endOfWorkingDayPast(Instant deadline, int workingDays) {
        return end(step(lastDay(deadline), workingDays, 1));
    }

    @Override
    public Instant startOfWorkingDayBefore(Instant deadline, int workingDays) {
        LocalDate lastWorkingDay = step(lastDay(deadline).plusDays(1), 1, -1);
        return start(step(lastWorkingDay, workingDays, -1));
    }

    @Override
    public int workingDaysLeft(Instant from, Instant deadline) {
        LocalDate first = day(from).plusDays(1);
        LocalDate end = lastDay(deadline).plusDays(1);
        return first.isBefore(end)
                ? (int) first.datesUntil(end).filter(this::isWorkingDay).count()
                : 0;
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted from 0 on");
        }
        LocalDate day = from;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** 24:00 of a day is 0:00 of the next; as a deadline it ends the one before. */
    private static LocalDate lastDay(Instant deadline) {
        return day(deadline.minusNanos(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}

package cn.xieshang.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTests {
    private final WorkingCalendar calendar = read();

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, false, 元旦",
        "2025-01-02, true, 元旦只放一天",
        "2025-01-26, true, 春节前调休",
        "2025-01-27, true, 除夕前一天",
        "2025-01-28, false, 除夕",
        "2025-02-04, false, 初七",
        "2025-02-05, true, 初八",
        "2025-02-08, true, 春节后调休",
        "2025-04-04, false, 清明",
        "2025-04-27, true, 劳动节前调休",
        "2025-05-05, false, 劳动节",
        "2025-06-02, false, 端午",
        "2025-09-28, true, 国庆前调休",
        "2025-10-08, false, 国庆中秋",
        "2025-10-11, true, 国庆后调休",
        "2026-01-02, false, 元旦",
        "2026-01-04, true, 元旦后调休",
        "2026-02-14, true, 春节前调休的星期六",
        "2026-02-15, false, 腊月二十八",
        "2026-02-16, false, 除夕",
        "2026-02-23, false, 初七",
        "2026-02-24, true, 初八",
        "2026-02-28, true, 春节后调休",
        "2026-03-01, false, 平常的星期日",
        "2026-04-06, false, 清明",
        "2026-05-01, false, 劳动节",
        "2026-05-05, false, 劳动节",
        "2026-05-09, true, 劳动节后调休",
        "2026-06-19, false, 端午",
        "2026-09-20, true, 国庆前调休",
        "2026-09-25, false, 中秋",
        "2026-09-28, true, 中秋后",
        "2026-10-07, false, 国庆",
        "2026-10-08, true, 国庆后",
        "2026-10-10, true, 国庆后调休",
        "2026-11-25, true, 平常的星期三"
    })
    void aDayIsWorkingOrNotAsTheNoticeSays(LocalDate day, boolean working, String name) {
        assertThat(calendar.isWorkingDay(day)).as(name).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2025, 248", "2026, 248"})
    void aYearHasAsManyWorkingDaysAsItMust(int year, int count) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T10:00, 1, 2026-02-15T00:00",
        "2026-02-13T23:59, 2, 2026-02-25T00:00",
        "2026-02-14T09:00, 1, 2026-02-25T00:00",
        "2026-02-18T12:00, 3, 2026-02-27T00:00",
        "2026-02-25T12:00, 3, 2026-03-01T00:00",
        "2026-11-25T09:00, 0, 2026-11-26T00:00",
        "2026-11-25T00:00, 1, 2026-11-27T00:00",
        "2026-11-27T09:00, 1, 2026-12-01T00:00",
        "2026-11-25T09:00, 7, 2026-12-05T00:00"
    })
    void aDeadlineIsTheEndOfItsWorkingDayInShanghai(LocalDateTime from, int days, LocalDateTime end) {
        assertThat(calendar.endOfWorkingDay(instant(from), days)).isEqualTo(instant(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T09:00, P30D, 2026-12-26T00:00",
        "2026-11-25T09:00, P3M, 2027-02-26T00:00",
        "2026-11-30T23:59, P3M, 2027-03-01T00:00",
        "2026-11-25T09:00, P6M, 2027-05-26T00:00",
        "2028-02-29T09:00, P1Y, 2029-03-01T00:00",
        "2026-11-25T09:00, P0D, 2026-11-26T00:00"
    })
    void monthsEndWithTheSameDayOrTheLastOfTheMonth(LocalDateTime from, Period period, LocalDateTime end) {
        assertThat(calendar.endOfDay(instant(from), period)).isEqualTo(instant(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T00:00, 0, 2026-11-28T00:00",
        "2026-11-28T00:00, 1, 2026-12-01T00:00",
        "2026-11-28T00:00, 5, 2026-12-05T00:00",
        "2026-11-29T00:00, 1, 2026-12-01T00:00",
        "2026-02-15T00:00, 1, 2026-02-25T00:00"
    })
    void pastADeadlineTheNextDayIsTheFirst(LocalDateTime deadline, int days, LocalDateTime end) {
        assertThat(calendar.endOfWorkingDayPast(instant(deadline), days)).isEqualTo(instant(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T00:00, 0, 2026-11-27T00:00",
        "2026-11-28T00:00, 1, 2026-11-26T00:00",
        "2026-11-28T00:00, 5, 2026-11-20T00:00",
        "2026-11-30T00:00, 0, 2026-11-27T00:00",
        "2026-02-25T00:00, 1, 2026-02-14T00:00"
    })
    void beforeADeadlineDaysAreCountedBack(LocalDateTime deadline, int days, LocalDateTime start) {
        assertThat(calendar.startOfWorkingDayBefore(instant(deadline), days)).isEqualTo(instant(start));
    }

    @Test
    void countingForwardBackAndBetweenAgreeOnEveryDay() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        for (LocalDate day : first.datesUntil(first.plusYears(2)).toList()) {
            Instant noon = instant(day.atTime(12, 0));
            for (int days : new int[] {0, 1, 3, 10}) {
                Instant deadline = calendar.endOfWorkingDay(noon, days);
                assertThat(calendar.workingDaysLeft(noon, deadline))
                        .as("%s + %d", day, days)
                        .isEqualTo(days);
                Instant start = calendar.startOfWorkingDayBefore(deadline, days);
                assertThat(calendar.workingDaysLeft(start, deadline))
                        .as("%s - %d", day, days)
                        .isEqualTo(days);
                assertThat(calendar.isWorkingDay(
                                start.atZone(HolidayCalendar.ZONE).toLocalDate()))
                        .isTrue();
            }
        }
    }

    @Test
    void nothingIsLeftOfWhatIsOver() {
        Instant deadline = instant(LocalDateTime.parse("2026-11-28T00:00"));
        assertThat(calendar.workingDaysLeft(deadline.minusSeconds(1), deadline)).isZero();
        assertThat(calendar.workingDaysLeft(deadline, deadline)).isZero();
        assertThat(calendar.workingDaysLeft(deadline.plusSeconds(86_400 * 30), deadline))
                .isZero();
    }

    @Test
    void theDayIsThatOfShanghaiNotOfGreenwich() {
        // 00:30 of the 26th in Shanghai is still the 25th in Greenwich
        assertThat(calendar.endOfWorkingDay(Instant.parse("2026-11-25T16:30:00Z"), 1))
                .isEqualTo(instant(LocalDateTime.parse("2026-11-28T00:00")));
    }

    @Test
    void aYearWithoutANoticeHasItsWeekends() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 4))).isFalse();
    }

    @Test
    void nobodyCountsLessThanNoDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.endOfWorkingDay(Instant.EPOCH, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.endOfWorkingDayPast(Instant.EPOCH, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.startOfWorkingDayBefore(Instant.EPOCH, -1));
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(HolidayCalendar.ZONE).toInstant();
    }

    private static WorkingCalendar read() {
        try (InputStream file = HolidayCalendar.class.getResourceAsStream("holidays.properties")) {
            return HolidayFile.read(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package cn.xieshang.member.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.model.Birthdays.Range;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTests {
    @ParameterizedTest
    @CsvSource({
        "--11-24, 2026-11-24, 2026-11-24",
        "--11-23, 2026-11-24, 2027-11-23",
        "--01-01, 2026-12-31, 2027-01-01",
        "--02-29, 2027-01-01, 2027-02-28",
        "--02-29, 2028-01-01, 2028-02-29",
        "--02-29, 2027-03-01, 2028-02-29",
    })
    void theNextBirthdayIsTodayOrTheFirstDayAfter(String born, LocalDate today, LocalDate next) {
        assertThat(Birthdays.next(MonthDay.parse(born), today)).isEqualTo(next);
    }

    @Test
    void daysAcrossTheEndOfTheYearAreTwoRanges() {
        assertThat(Birthdays.ranges(LocalDate.of(2026, 12, 30), 4))
                .containsExactly(new Range("12-30", "12-31"), new Range("01-01", "01-02"));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, 02-28, 02-29", "2028-02-28, 02-28, 02-28", "2027-03-01, 03-01, 03-01"})
    void whoWasBornOnALeapDayIsNotForgotten(LocalDate today, String from, String to) {
        assertThat(Birthdays.ranges(today, 1)).containsExactly(new Range(from, to));
    }
}

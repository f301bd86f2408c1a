package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.CHENS_NUMBER;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.full;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.timers.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Chen's birthday is 12 March; three days before, at eight in the morning, the office is told. */
class BirthdayWorkTests extends RegisterTests {
    private static final Instant EIGHT = Instant.parse("2027-03-09T00:00:00Z");

    @Autowired
    MemberHandling handling;

    @Autowired
    Timers timers;

    @BeforeEach
    void registerChen() {
        handling.register(
                staff(WANGJIANG), CHEN, new Register(chen().code(), full("陈静", CHENS_NUMBER), chen().username()));
    }

    @Test
    void theOfficeIsToldOnceAYear() throws InterruptedException {
        at(EIGHT.minusSeconds(1));
        assertThat(births()).isEmpty();
        at(EIGHT);
        at(EIGHT.plus(Duration.ofDays(2)));
        assertThat(births()).hasSize(1);

        at(Instant.parse("2028-03-09T00:00:00Z"));
        assertThat(births()).hasSize(2);
    }

    @Test
    void whatPassedWhileNobodyWorkedIsPast() throws InterruptedException {
        at(EIGHT.plus(Duration.ofDays(10)));
        assertThat(births()).isEmpty();
        assertThat(stored(CHEN).getDate("wake")).isEqualTo("2028-03-09T08:00:00+08:00");
        assertThat(stored(CHEN).getLong("version")).isEqualTo(1);
    }

    @Test
    void anOutageOfADayIsCaughtUp() throws InterruptedException {
        at(EIGHT.plus(Duration.ofDays(1)));
        assertThat(births()).hasSize(1);
    }

    @Test
    void whoLeftIsNotCongratulated() {
        handling.handle(staff(WANGJIANG), CHEN, 1, LEAVING);

        assertThat(stored(CHEN)).doesNotContainKey("wake");
    }

    private void at(Instant moment) throws InterruptedException {
        clock.forward(Duration.between(clock.instant(), moment));
        timers.fireDue();
    }

    private List<String> births() {
        return told(stored(CHEN)).stream()
                .filter("member.birthday-coming"::equals)
                .toList();
    }
}

package cn.xieshang.member.care.handling;

import static cn.xieshang.member.care.model.ItemExamples.WORDS;
import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.test.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.care.model.CareCommand.*;
import cn.xieshang.member.care.model.Help;
import cn.xieshang.member.care.testing.Cares;
import cn.xieshang.member.care.testing.Cares.Made;
import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.timers.Timers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What time does by itself. Today is Wednesday, 25 November 2026, nine o'clock. */
class CareTimerTests extends RegisterTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Autowired
    Timers timers;

    @Autowired
    CareTimer timer;

    @Autowired
    CareReading reading;

    @Autowired
    Cares cares;

    @Autowired
    MemberHandling members;

    @Autowired
    AccountWork work;

    @Autowired
    MemberStore memberStore;

    private Roster.Entry member;

    @BeforeEach
    void registerAMember() {
        member = new Roster(members, work, memberStore).registered(WANGJIANG, BINJIANG);
    }

    @Test
    void aDutyThatNobodyLogsIsMissedAfterTwoWorkingDays() throws InterruptedException {
        Made duty = cares.duty(member, START.plus(Duration.ofHours(1)));

        clock.forward(Duration.ofHours(62));
        timers.fireDue();
        assertThat(stage(duty)).isEqualTo("rostered");
        clock.forward(Duration.ofHours(1));
        timers.fireDue();
        assertThat(stage(duty)).isEqualTo("missed");
        assertThat(told(document(duty))).containsExactly("care.station-duty-rostered", "care.station-duty-missed");
    }

    @Test
    void theOfficeIsRemindedOnceOfAReceptionWithoutAnAnswer() throws InterruptedException {
        Made reception = cares.reception(member, START);

        clock.forward(Duration.ofDays(3));
        timers.fireDue();
        clock.forward(Duration.ofDays(3));
        timers.fireDue();

        assertThat(stage(reception)).isEqualTo("received");
        assertThat(told(document(reception))).containsExactly("care.reception-recorded", "care.overdue");
        assertThat(reading.due(staff(WANGJIANG), null, new Paging(10, null)).items())
                .hasSize(1);
    }

    @Test
    void anAnsweredReceptionClosesByItself() throws InterruptedException {
        Made reception = cares.thenByDirector(cares.reception(member, START), new Answer(WORDS));

        clock.forward(Duration.ofDays(7));
        timers.fireDue();

        assertThat(stage(reception)).isEqualTo("closed");
    }

    @Test
    void thePersonIsErasedWithProofTwoYearsAfterTheEnd() throws InterruptedException {
        Made assistance = cares.assistance(member, TODAY);
        assistance = cares.thenByDirector(assistance, new RecordHelp(new Help(TODAY, Help.Kind.GOODS, WORDS)));
        assistance = cares.thenByDirector(assistance, new End(TODAY, WORDS));

        clock.forward(Duration.ofDays(731));
        timers.fireDue();
        assertThat(stage(assistance)).isEqualTo("ended");
        clock.forward(Duration.ofDays(1));
        timers.fireDue();

        assertThat(stage(assistance)).isEqualTo("erased");
        assertThat(reading.erasures(staff(WANGJIANG), new Paging(10, null)).items())
                .singleElement()
                .satisfies(proof -> {
                    assertThat(proof.count()).isEqualTo(6);
                    assertThat(proof.what()).contains("name", "phone", "help-text");
                });
        assertThat(mongo.getCollection("audit").find().into(new ArrayList<>()))
                .extracting(entry -> entry.getString("action"))
                .containsExactly("care.person-erased");
    }

    @Test
    void aTimerThatComesTooEarlyOrTwiceDoesNothing() throws InterruptedException {
        Made duty = cares.duty(member, START.plus(Duration.ofHours(1)));
        timer.wake(duty.id().toString());
        assertThat(document(duty).getLong("version")).isEqualTo(1);

        clock.forward(Duration.ofDays(4));
        timers.fireDue();
        timer.wake(duty.id().toString());
        assertThat(document(duty).getLong("version")).isEqualTo(2);
        assertThat(document(duty)).doesNotContainKey("wake");
    }

    private String stage(Made made) {
        return document(made).getString("stage");
    }

    private Document document(Made made) {
        return one("care", made.id().toString());
    }
}

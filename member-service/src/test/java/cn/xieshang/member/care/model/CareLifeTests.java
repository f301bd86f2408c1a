package cn.xieshang.member.care.model;

import static cn.xieshang.member.care.model.ItemExamples.*;
import static cn.xieshang.member.model.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.xieshang.member.care.model.CareCommand.*;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The rules that the tables do not show: who, when, how long. */
class CareLifeTests {
    @Test
    void aSwapHandsTheDutyOverOnlyByConsent() {
        CareItem asked = after(duty(), new Confirm(), new AskSwap(COLLEAGUE));

        assertThat(asked.care().member()).isEqualTo(MEMBER);
        assertThat(after(asked, new AgreeSwap()).care().member()).isEqualTo(COLLEAGUE);
        assertThat(after(asked, new DropSwap()).stage()).isEqualTo(new StationDuty.Stage.Confirmed());
        assertThat(after(duty(), new AskSwap(COLLEAGUE), new DropSwap()).stage())
                .isEqualTo(new StationDuty.Stage.Rostered());
    }

    @Test
    void nobodySwapsWithThemselvesOrAfterItBegan() {
        assertInvalid(() -> duty().decide(new AskSwap(MEMBER), now()), "same-member");
        assertRefused(CareRefusal.DUTY_HAS_BEGUN, duty(), new AskSwap(COLLEAGUE), duty().from());
        assertRefused(
                CareRefusal.DUTY_HAS_BEGUN, after(duty(), new AskSwap(COLLEAGUE)), new AgreeSwap(), duty().from());
    }

    @Test
    void aDutyBeginsHalfAnHourBeforeItsTimeAndNotLater() {
        Instant early = duty().from().minus(Duration.ofMinutes(30));

        assertThat(duty().decide(new Begin(), at(early)).stage()).isEqualTo(new StationDuty.Stage.OnDuty(early));
        assertRefused(CareRefusal.DUTY_NOT_BEGUN, duty(), new Begin(), early.minusMillis(1));
        assertRefused(CareRefusal.DUTY_OVER, duty(), new Begin(), duty().to());
        assertRefused(CareRefusal.DUTY_NOT_BEGUN, duty(), new Log(new DutyLog(0, WORDS)), early);
    }

    @Test
    void timeMakesADutyMissedAndAHandOnlyWithAReason() {
        assertRefused(
                CareRefusal.NOT_YET_DUE, duty(), new TimeUp(), duty().logBy().minusMillis(1));
        assertRefused(
                CareRefusal.DUTY_NOT_OVER,
                duty(),
                new MarkMissed(WORDS),
                duty().to().minusMillis(1));
        assertThat(after(duty(), new TimeUp()).stage()).isEqualTo(new StationDuty.Stage.Missed(null));
        assertThat(after(duty(), new MarkMissed(WORDS)).stage()).isEqualTo(new StationDuty.Stage.Missed(WORDS));
        assertThat(after(duty(), new Begin(), new TimeUp()).stage()).isEqualTo(new StationDuty.Stage.Missed(null));
    }

    @Test
    void aDutyIsOfSomeHoursAndNotOver() {
        var at = duty().at();
        assertInvalid(() -> StationDuty.roster(care(), at, NOW, NOW, now()), "duration");
        assertInvalid(() -> StationDuty.roster(care(), at, NOW, NOW.plusSeconds(43201), now()), "duration");
        assertInvalid(() -> StationDuty.roster(care(), at, NOW.minusSeconds(60), NOW, now()), "date-in-past");
    }

    @Test
    void theOfficeIsRemindedOncePerDate() {
        CareItem overdue = after(reception(), new TimeUp());

        assertThat(overdue.due()).isEqualTo(reception().due());
        assertThat(overdue.wakeAt()).isNull();
        CareItem passedOn = after(overdue, new Escalate(new Escalation(Escalation.Target.PROPOSAL, "1")));
        assertThat(passedOn.wakeAt()).isEqualTo(passedOn.due()).isNotNull();
        assertThat(after(visit(), new TimeUp()).wakeAt()).isNull();
    }

    @Test
    void whatIsAnsweredClosesByItself() {
        CareItem answered = after(reception(), new Answer(WORDS));

        assertThat(answered.due()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(after(answered, new TimeUp()).stage()).isEqualTo(new Reception.Stage.Closed(null, WORDS));
    }

    @Test
    void aLinkEndsByItselfAfterItsLastDay() {
        assertThat(after(link(), new TimeUp()).stage())
                .isEqualTo(new CommunityLink.Stage.Ended(TODAY.plusYears(1), null));
        assertInvalid(
                () -> CommunityLink.link(care(), "社区", TODAY, TODAY.minusDays(1), "0571-1", now()), "date-in-past");
    }

    @Test
    void twoYearsAfterTheEndNothingOfThePersonIsLeftButTheProof() {
        CareItem ended =
                after(assistance(), new RecordHelp(new Help(TODAY, Help.Kind.GOODS, WORDS)), new End(TODAY, WORDS));
        assertThat(ended.due()).isEqualTo(Moment.endOf(TODAY.plusYears(2)));
        assertRefused(
                CareRefusal.NOT_YET_DUE,
                ended,
                new TimeUp(),
                Moment.endOf(TODAY.plusYears(2)).minusMillis(1));

        assertThat(after(ended, new TimeUp()))
                .asInstanceOf(type(Assistance.class))
                .satisfies(erased -> {
                    assertThat(erased.person()).isNull();
                    assertThat(erased.helps()).containsExactly(new Help(TODAY, Help.Kind.GOODS, null));
                    assertThat(erased.stage())
                            .asInstanceOf(type(Assistance.Stage.Erased.class))
                            .extracting(Assistance.Stage.Erased::erasure)
                            .satisfies(proof -> {
                                assertThat(proof.what())
                                        .containsExactly(
                                                "name", "phone", "address", "situation", "end-reason", "help-text");
                                assertThat(proof.count()).isEqualTo(6);
                                assertThat(proof.idsHash()).hasSize(64);
                            });
                });
    }

    @Test
    void thePublicReadsOfACommendationWhileTheMemberAgrees() {
        Commendation announced = (Commendation) after(commendation(), new Approve(), new Announce());

        assertThat(announced.openToPublic()).isFalse();
        Commendation agreed = (Commendation) after(announced, new Consent(true));
        assertThat(agreed.openToPublic()).isTrue();
        assertThat(((Commendation) after(agreed, new Consent(false))).openToPublic())
                .isFalse();
        assertThat(((Commendation) after(commendation(), new Approve(), new Consent(true))).openToPublic())
                .isFalse();
    }

    @Test
    void whatIsRecordedHasHappened() {
        assertInvalid(() -> visit().decide(new RecordVisit(TODAY.plusDays(1), WORDS), now()), "date-in-future");
        assertInvalid(() -> visit().decide(new Reschedule(TODAY.plusYears(3)), now()), "date-out-of-range");
        assertInvalid(() -> Reception.receive(care(), NOW.plusMillis(1), null, WORDS, now()), "date-in-future");
    }

    @Test
    void nobodyReadsAPersonOutOfALogLine() {
        for (CareItem item : all()) {
            assertThat(item.toString()).doesNotContain("王老汉", "13900001111", "独居", WORDS.value());
        }
    }

    private static void assertRefused(CareRefusal refusal, CareItem item, CareCommand command, Instant when) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> item.decide(command, at(when)))
                .extracting(RefusedException::refusal)
                .isEqualTo(refusal);
    }

    private static void assertInvalid(ThrowingCallable call, String code) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(call)
                .satisfies(no -> assertThat(no.violations().getFirst().code()).isEqualTo(code));
    }
}

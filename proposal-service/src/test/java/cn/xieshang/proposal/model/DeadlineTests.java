package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.AProposal.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.UserId;
import cn.xieshang.proposal.model.Deadline.Light;
import cn.xieshang.proposal.model.ProposalCommand.PassTime;
import cn.xieshang.proposal.model.ProposalEvent.DeadlineNoticed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 催办: who is reminded when, once each, and without a flood after an outage. */
class DeadlineTests {
    /** Signed for on 4 March, due at the end of 4 June. */
    private static final Instant DUE = Instant.parse("2026-06-04T16:00:00Z");

    @Test
    void theUnitIsRemindedThirtyAndTenDaysBeforeOnTheDayAndEveryFiveWorkingDaysAfter() {
        AProposal proposal = inHandling().at(DUE.plus(Duration.ofDays(25)));
        List<ProposalEvent> seen = stepByStep(proposal);
        assertThat(seen.stream()
                        .map(DeadlineNoticed.class::cast)
                        .map(notice -> notice.notch() + (notice.overdue() ? " overdue" : "")))
                .containsExactly("0", "1", "3 overdue", "4 overdue", "5 overdue", "6 overdue");
    }

    @Test
    void theSupervisorHearsItOnceAfterTenWorkingDays() {
        AProposal proposal = inHandling().at(DUE.plus(Duration.ofDays(40)));
        assertThat(stepByStep(proposal).stream()
                        .map(DeadlineNoticed.class::cast)
                        .filter(DeadlineNoticed::escalates))
                .hasSize(1)
                .allSatisfy(notice -> assertThat(notice.notch()).isEqualTo(5));
    }

    @Test
    void afterAnOutageOnlyTheNewestReminderIsTold() {
        AProposal proposal = inHandling().at(DUE.plus(Duration.ofDays(40)));
        List<ProposalEvent> seen = clockAwakeNow(proposal);
        assertThat(seen).singleElement().isInstanceOfSatisfying(DeadlineNoticed.class, notice -> {
            assertThat(notice.overdue()).isTrue();
            assertThat(notice.escalates()).isTrue();
        });
        assertThat(proposal.wake()).isAfter(proposal.now());
    }

    @Test
    void aClockThatGoesBackTellsNothingTwice() {
        AProposal proposal = inHandling().at(DUE.plus(Duration.ofDays(1)));
        clockAwakeNow(proposal);
        proposal.at(DUE.minus(Duration.ofDays(5)));
        assertThat(clockAwakeNow(proposal)).isEmpty();
    }

    @Test
    void aShortDeadlineIsAnnouncedAtFourFifthsOfItsTime() {
        AProposal proposal = submitted();
        Deadline review = proposal.deadlines().open().getFirst();
        assertThat(review.code()).isEqualTo("review");
        assertThat(proposal.wake())
                .isEqualTo(review.since().plus(review.length().multipliedBy(4).dividedBy(5)));
    }

    @Test
    void proposersAreRemindedTwiceToRateAndThenTheTimeIsOver() {
        AProposal proposal = replied("A").later(Duration.ofDays(20));
        assertThat(counted(stepByStep(proposal))).containsEntry("rated", 1).containsEntry("deadline-noticed", 3);
        assertThat(proposal.code()).isEqualTo("rated");
    }

    @Test
    void theLightTurnsYellowInTheLastQuarterOrTenWorkingDaysBefore() {
        Deadline reply = inHandling().deadlines().open().getFirst();
        assertThat(reply.light(START, CALENDAR)).isEqualTo(Light.GREEN);
        assertThat(reply.light(DUE.minus(Duration.ofDays(20)), CALENDAR)).isEqualTo(Light.YELLOW);
        assertThat(reply.light(DUE, CALENDAR)).isEqualTo(Light.RED);
    }

    @Test
    void whoeverHasToActIsWaitedForInEveryStage() {
        for (AProposal proposal : List.of(
                submitted(),
                inFinalReview(),
                filed(),
                assigned(),
                inHandling(),
                drafted("A"),
                inReplyReview("A"),
                replied("A"),
                rated("A", Appraisal.Satisfaction.SATISFIED),
                escalated(),
                tracking(),
                closed())) {
            assertThat(proposal.deadlines().open()).as(proposal.code()).isNotEmpty();
            assertThat(proposal.wake()).as(proposal.code()).isNotNull();
        }
    }

    @Test
    void whatIsRememberedOfRemindersDoesNotGrow() {
        AProposal proposal = inHandling().at(DUE.plus(Duration.ofDays(2000)));
        stepByStep(proposal);
        assertThat(proposal.proposal().dunned()).hasSize(1);
    }

    /** Whatever happened before, a clock that is woken has something to do, and comes to rest. */
    @Test
    void aClockThatIsWokenHasSomethingToDo() {
        for (AProposal.Happened step : Stories.all()) {
            for (int days : List.of(0, 1, 20, 100, 400)) {
                Proposal proposal = step.after();
                Instant now = START.plus(Duration.ofDays(days));
                for (int woken = 0; isDue(proposal, now); woken++) {
                    assertThat(woken).isLessThan(20);
                    proposal = proposal.apply(proposal.decide(new PassTime(), clock(now)));
                }
            }
        }
    }

    private static boolean isDue(Proposal proposal, Instant now) {
        Instant wake = new Deadlines(proposal, clock(now)).wake();
        return wake != null && !wake.isAfter(now);
    }

    private static Moment clock(Instant now) {
        return new Moment(now, CALENDAR, PROFILE, UserId.SYSTEM, Party.CLOCK, null);
    }

    /** As a clock that never sleeps: woken at each moment. */
    private static List<ProposalEvent> stepByStep(AProposal proposal) {
        Instant end = proposal.now();
        List<ProposalEvent> seen = new ArrayList<>();
        for (Instant wake = proposal.wake(); wake != null && !wake.isAfter(end); wake = proposal.wake()) {
            proposal.at(wake).then(new PassTime());
            seen.add(proposal.last());
        }
        return seen;
    }

    /** As a clock that was stopped until now. */
    private static List<ProposalEvent> clockAwakeNow(AProposal proposal) {
        List<ProposalEvent> seen = new ArrayList<>();
        for (Instant wake = proposal.wake(); wake != null && !wake.isAfter(proposal.now()); wake = proposal.wake()) {
            proposal.then(new PassTime());
            seen.add(proposal.last());
        }
        return seen;
    }
}

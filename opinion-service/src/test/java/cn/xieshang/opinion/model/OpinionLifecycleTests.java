package cn.xieshang.opinion.model;

import static cn.xieshang.opinion.model.AnOpinion.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionItem.Stage;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionLifecycleTests {
    @Test
    void aReferredOpinionIsToBeSignedForTheNextWorkingDayAndAnsweredWithinThree() {
        var work = ((Stage.Dispatched) dispatched().stage()).assignment();
        assertThat(work.signBy()).isEqualTo(Instant.parse("2026-11-26T16:00:00Z"));
        assertThat(work.answerBy())
                .as("Wednesday + 3, a weekend between")
                .isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    void signingForItKeepsTheTimeOfTheReferral() {
        AnOpinion signed = dispatched().after(Duration.ofDays(1)).then(new SignFor());
        assertThat(StageFacts.due(signed.stage())).isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    void whatWasMarkedSpamMergedOrTransferredBySlipComesBack() {
        for (OpinionCommand slip :
                List.of(new MarkSpam("ad"), new MergeInto(other()), new TransferToHotline("call 12345"))) {
            assertThat(claimed().then(slip).then(new Restore("a slip")).stage()).isInstanceOf(Stage.Received.class);
        }
    }

    @Test
    void aRestoredOpinionIsClaimedByNobody() {
        assertThat(claimed()
                        .then(new MarkSpam("ad"))
                        .then(new Restore("a slip"))
                        .item()
                        .claimedBy())
                .isNull();
    }

    @Test
    void theClaimantStaysWithItWhileAUnitHandlesIt() {
        assertThat(claimed().then(new Refer(CHENGGUAN, "note")).item().claimedBy())
                .isEqualTo(CHEN);
    }

    @Test
    void aUnitMayRefuseForThreeWorkingDaysOnly() {
        assertThat(dispatched()
                        .after(Duration.ofDays(5))
                        .then(new Refuse("not ours"))
                        .stage())
                .isInstanceOf(Stage.Refused.class);
        refused(dispatched().after(Duration.ofDays(6)), new Refuse("not ours"), OpinionRefusal.REFUSAL_PERIOD_OVER);
    }

    @Test
    void aRefusedOpinionGoesToTheSameOrAnotherUnitWithNewTimes() {
        AnOpinion again = dispatched()
                .after(Duration.ofDays(1))
                .then(new Refuse("not ours"))
                .then(new Refer(JIAOTONG, "n"));
        assertThat(StageFacts.unit(again.stage())).isEqualTo(JIAOTONG);
        assertThat(StageFacts.due(again.stage())).isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
    }

    @Test
    void interimRepliesMoveTheTimeOnceAndAreBounded() {
        AnOpinion complex = inHandling().then(new ReplyInterim("needs digging"));
        assertThat(StageFacts.due(complex.stage())).isEqualTo(Instant.parse("2026-12-16T16:00:00Z"));
        complex.then(new ReplyInterim("still digging"));
        assertThat(StageFacts.due(complex.stage())).isEqualTo(Instant.parse("2026-12-16T16:00:00Z"));
        refused(complex, new ReplyInterim("and again"), OpinionRefusal.INTERIM_REPLIES_USED_UP);
    }

    @Test
    void anAnswerThatWillNotDoGoesBackToTheUnit() {
        AnOpinion redo = answered(AnswerType.SOLVED).then(new ReturnForRedo("says nothing"));
        assertThat(redo.stage()).isInstanceOf(Stage.InHandling.class);
        assertThat(StageFacts.feedback(redo.stage())).isNull();
    }

    @Test
    void answeredAndPublishedAreTwoTimes() {
        AnOpinion fedBack =
                answered(AnswerType.SOLVED).after(Duration.ofHours(3)).then(new GiveFeedback());
        Feedback feedback = ((Stage.FeedbackGiven) fedBack.stage()).feedback();
        assertThat(feedback.answer().answeredAt()).isEqualTo(START);
        assertThat(feedback.publishedAt()).isEqualTo(START.plus(Duration.ofHours(3)));
    }

    @Test
    void reopeningReachesTheSameUnitInTheNextRound() {
        AnOpinion reopened = reopened();
        assertThat(StageFacts.unit(reopened.stage())).isEqualTo(CHENGGUAN);
        assertThat(reopened.item().round()).isEqualTo(2);
        refused(reopened, new Refuse("not ours"), OpinionRefusal.STEP_NOT_ALLOWED);
    }

    @Test
    void reopeningEndsAfterThirtyDays() {
        AnOpinion closed = rated(AnswerType.SOLVED, Satisfaction.SATISFIED)
                .then(new Close())
                .after(Duration.ofDays(30));
        assertThat(closed.item().decide(new Reopen("again"), closed.moment())).isNotNull();
        refused(closed.after(Duration.ofMillis(1)), new Reopen("again"), OpinionRefusal.REOPENING_PERIOD_OVER);
    }

    @Test
    void afterTheThirdRoundTheOfficeToTurnToIsNamed() {
        AnOpinion third = reopened();
        for (int round = 2; round <= 3; round++) {
            third.then(new SignFor()).then(answer(AnswerType.SOLVED)).then(new GiveFeedback());
            if (round == 2) {
                third.then(new Reopen("still not"));
            }
        }
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> third.then(new Reopen("still not")))
                .matches(no -> no.refusal() == OpinionRefusal.ROUNDS_USED_UP)
                .matches(no -> no.arguments().contains("望江街道政协工委"));
    }

    @Test
    void silenceIsNotConsent() {
        AnOpinion silent = fedBack(AnswerType.SOLVED).after(Duration.ofDays(30));
        refused(silent, new Close(), OpinionRefusal.RATING_STILL_OPEN);
        silent.after(Duration.ofMillis(1)).then(new Close());
        assertThat(((Stage.Closed) silent.stage()).outcome()).isEqualTo(Outcome.UNRATED);
    }

    @ParameterizedTest
    @CsvSource({
        "SOLVED, SATISFIED, SOLVED",
        "SOLVED, BASICALLY_SATISFIED, SOLVED",
        "SOLVED, DISSATISFIED, NOT_SOLVED",
        "PLANNED, SATISFIED, NOT_SOLVED",
        "CANNOT, SATISFIED, NOT_SOLVED"
    })
    void answeredAndSolvedAreCountedApart(AnswerType type, Satisfaction satisfaction, Outcome outcome) {
        assertThat(((Stage.Closed) rated(type, satisfaction).then(new Close()).stage()).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void noOpinionGoesInCirclesForEver() {
        AnOpinion circling = received();
        while (circling.item().version() < PROFILE.steps() - 1) {
            circling.then(new Claim("n")).then(new Release("r"));
        }
        circling.then(new Claim("n"));
        refused(circling, new Release("r"), OpinionRefusal.STEPS_USED_UP);
        assertThat(circling.then(new Refer(CHENGGUAN, "n")).stage()).isInstanceOf(Stage.Dispatched.class);
    }

    @Test
    void aRefusedStepNamesTheAllowedOnesAndWhoMayTakeThem() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> dispatched().then(new Close()))
                .satisfies(no -> assertThat(no.details().get("allowed"))
                        .isEqualTo(List.of(
                                Map.of("step", "receipt", "by", List.of("unit")),
                                Map.of("step", "refusal", "by", List.of("unit")))));
    }

    @Test
    void halfAnAnswerCannotBeMade() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Answer.Content(AnswerType.NOT_RESPONSIBLE, "not ours", null, null));
    }

    private static void refused(AnOpinion opinion, OpinionCommand command, OpinionRefusal reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> opinion.then(command))
                .matches(no -> no.refusal() == reason, "is " + reason);
    }
}

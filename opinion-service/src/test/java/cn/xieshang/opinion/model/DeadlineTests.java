package cn.xieshang.opinion.model;

import static cn.xieshang.opinion.model.AnOpinion.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionEvent.OpinionOverdue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineTests {
    private static final Instant THURSDAY_24 = Instant.parse("2026-11-26T16:00:00Z");
    private static final Instant MONDAY_24 = Instant.parse("2026-11-30T16:00:00Z");
    private static final Instant COMPLEX = endOf(START, 15);

    @Test
    void theLastMomentIsStillInTimeAndTheNextIsNot() {
        assertThat(Deadline.passed(dispatched().item(), THURSDAY_24.minusMillis(1)))
                .isEmpty();
        assertThat(Deadline.passed(dispatched().item(), THURSDAY_24)).contains(new OpinionOverdue(THURSDAY_24));
    }

    @Test
    void aDeadlineIsToldOnceAndTheItemStaysWhereItIs() {
        AnOpinion overdue = dispatched().untilOverdue();
        assertThat(overdue.stage()).isEqualTo(dispatched().stage());
        assertThat(Deadline.next(overdue.item())).isNull();
        assertThat(Deadline.passed(overdue.item(), MONDAY_24)).isEmpty();
    }

    @Test
    void triageReceiptAndAnswerEachHaveOne() {
        AnOpinion opinion = received().untilOverdue().then(new Refer(CHENGGUAN, "note"));
        Instant signBy = StageFacts.due(opinion.stage());
        assertThat(Deadline.next(opinion.item())).isNotNull().isEqualTo(signBy);
        opinion.untilOverdue().then(new SignFor());
        assertThat(Deadline.next(opinion.item())).isAfter(signBy);
    }

    @Test
    void anInterimReplyBringsALaterOne() {
        AnOpinion opinion = inHandling().untilOverdue().then(new ReplyInterim("it takes longer"));
        assertThat(Deadline.next(opinion.item())).isEqualTo(COMPLEX);
    }

    @Test
    void anAnswerThatCameTooLateIsNotToldASecondTimeForTheOffice() {
        AnOpinion late = inHandling().untilOverdue().then(answer(AnswerType.SOLVED));
        assertThat(Deadline.next(late.item())).isNull();
    }

    @Test
    void anAnswerThatNobodyPassesOnIsOverdueToo() {
        assertThat(Deadline.next(answered(AnswerType.SOLVED).item())).isEqualTo(MONDAY_24);
    }

    @Test
    void nobodyIsLateWhereNobodyIsWaitedFor() {
        assertThat(Deadline.passed(claimed().item(), START.plus(Duration.ofDays(400))))
                .isEmpty();
        assertThat(Deadline.passed(fedBack(AnswerType.SOLVED).item(), START.plus(Duration.ofDays(400))))
                .isEmpty();
    }
}

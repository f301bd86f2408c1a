package cn.xieshang.opinion.outgoing;

import static cn.xieshang.opinion.model.AnOpinion.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.opinion.model.AnOpinion;
import cn.xieshang.opinion.model.AnOpinion.Happened;
import cn.xieshang.opinion.model.AnswerType;
import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionEvent;
import cn.xieshang.opinion.model.Rating;
import cn.xieshang.opinion.model.Satisfaction;
import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.test.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PublishedContractTests {
    private static final String WRITTEN = "张三的电话是13800001111";

    /** Stories in which everything happens that can. */
    private static final List<AnOpinion> STORIES = List.of(
            received().then(new MarkSpam(WRITTEN)).then(new Restore(WRITTEN)),
            claimed().then(new MergeInto(other())).then(new Restore(WRITTEN)),
            claimed().then(new TransferToHotline(WRITTEN)),
            claimed().then(new Release(WRITTEN)),
            dispatched().then(new Refuse(WRITTEN)).then(new Refer(JIAOTONG, WRITTEN)),
            inHandling()
                    .then(new ReplyInterim(WRITTEN))
                    .then(answer(AnswerType.NOT_RESPONSIBLE))
                    .then(new ReturnForRedo(WRITTEN)),
            fedBack(AnswerType.PLANNED)
                    .then(new Rate(new Rating(Satisfaction.DISSATISFIED, WRITTEN)))
                    .then(new Reopen(WRITTEN)),
            rated(AnswerType.SOLVED, Satisfaction.SATISFIED).then(new Close()),
            fedBack(AnswerType.SOLVED).after(Duration.ofDays(31)).then(new Close()),
            received().untilOverdue().then(new Refer(CHENGGUAN, WRITTEN)).untilOverdue());

    @TestFactory
    Stream<DynamicTest> everythingToldFitsItsContract() {
        return happened()
                .map(one -> DynamicTest.dynamicTest(
                        one.event().fact(),
                        () -> Contracts.assertPublished(
                                OpinionPublication.of(one.event(), one.before(), one.after()))));
    }

    @Test
    void everyFactIsToldInSomeStory() {
        assertThat(happened().map(one -> one.event().getClass()).collect(Collectors.toSet()))
                .hasSize(OpinionEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void nothingThatAnybodyWroteIsTold() {
        assertThat(happened()
                        .map(one -> OpinionPublication.of(one.event(), one.before(), one.after()))
                        .map(told -> EventJson.mapper().writeValueAsString(told.payload())))
                .allSatisfy(json -> assertThat(json).doesNotContain("张三", "13800001111", "answer\":", "note"));
    }

    private static Stream<Happened> happened() {
        return STORIES.stream().flatMap(opinion -> opinion.story().stream());
    }
}

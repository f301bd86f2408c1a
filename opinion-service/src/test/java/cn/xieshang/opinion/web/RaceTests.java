package cn.xieshang.opinion.web;

import static cn.xieshang.opinion.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.opinion.Town;
import cn.xieshang.opinion.model.AnswerType;
import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.web.Desk.Answer;
import cn.xieshang.platform.actor.UnitId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OpinionTest
class RaceTests {
    @Autowired
    private Desk desk;

    @Autowired
    private Town town;

    @Test
    void ofTwoAtOnceOneIsTooLate() throws Exception {
        for (int i = 0; i < 20; i++) {
            String id = town.opinion("wangjiang", null).toString();
            List<Answer> answers = atOnce(List.of(
                    () -> desk.step(STAFF, id, "spam", 1, "{\"reason\":\"ad\"}"),
                    () -> desk.step(CHEN, id, "claim", 1, "{\"note\":\"mine\"}")));
            assertThat(answers).extracting(Answer::status).contains(200).doesNotContain(500);
            assertThat(answers)
                    .extracting(Answer::status)
                    .filteredOn(status -> status == 200)
                    .hasSize(1);
        }
    }

    @Test
    void twentyTimesTheSameSubmissionAtOnceIsOneOpinion() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = Desk.SUBMISSION.replace("垃圾房", "races");
        List<Answer> answers = atOnce(IntStream.range(0, 20)
                .<Callable<Answer>>mapToObj(i -> () -> desk.submit(key, body))
                .toList());
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(Answer::text)
                        .distinct())
                .hasSize(1);
        String serialNo = desk.submit(key, body).body().path("serialNo").asString();
        assertThat(desk.get(STAFF, "/v1/opinions?limit=100").text().split(serialNo, -1))
                .hasSize(2);
    }

    @Test
    void theSameRatingTenTimesAtOnceIsOneRating() throws Exception {
        OpinionId id = town.opinion("wangjiang", null);
        town.does(STAFF, id, new Refer(new UnitId("chengguan"), "n"));
        var content = new cn.xieshang.opinion.model.Answer.Content(AnswerType.SOLVED, "done", null, null);
        town.does(CHENGGUAN, id, new SignFor(), new GiveAnswer(content));
        town.does(STAFF, id, new GiveFeedback());
        List<Answer> answers = atOnce(IntStream.range(0, 10)
                .<Callable<Answer>>mapToObj(
                        i -> () -> desk.citizen("rating", town.code(id), "{\"satisfaction\":\"satisfied\"}"))
                .toList());
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(desk.get(STAFF, "/v1/opinions/" + id).body().path("version").asInt())
                .isEqualTo(6);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = threads.invokeAll(calls);
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}

package cn.xieshang.opinion.web;

import static cn.xieshang.opinion.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.opinion.Town;
import cn.xieshang.opinion.model.AnswerType;
import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.web.Desk.Answer;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UnitId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OpinionTest
class OpinionStoryTests {
    @Autowired
    private Desk desk;

    @Autowired
    private Town town;

    @Test
    void anOpinionTravelsFromTheCitizenToTheAnswerAndBack() {
        String code = submitted();
        String id = newest(STAFF);
        assertThat(desk.step(CHEN, id, "claim", 1, "{\"note\":\"去看过\"}").status())
                .isEqualTo(200);
        desk.step(STAFF, id, "referral", 2, "{\"unit\":\"chengguan\",\"note\":\"请处理\"}");
        assertThat(desk.mine(code).body().path("unit").path("nameZh").asString())
                .isEqualTo("城管局");
        desk.step(CHENGGUAN, id, "receipt", 3, null);
        desk.step(CHENGGUAN, id, "interim-reply", 4, "{\"text\":\"已派车\"}");
        desk.step(CHENGGUAN, id, "answer", 5, "{\"type\":\"solved\",\"text\":\"已清运\"}");
        assertThat(desk.mine(code).text()).contains("已派车").doesNotContain("已清运");
        desk.step(STAFF, id, "feedback", 6, null);
        JsonNode mine = desk.mine(code).body();
        assertThat(mine.path("answer").path("text").asString()).isEqualTo("已清运");
        assertThat(mine.path("may")).extracting(JsonNode::asString).containsExactly("rating", "reopening");
        Answer rated = desk.citizen("rating", code, "{\"satisfaction\":\"satisfied\",\"comment\":\"谢谢\"}");
        assertThat(rated.body().path("stageLabel").asString()).isEqualTo("已评价");
        Answer closed = desk.step(STAFF, id, "closing", 8, null);
        assertThat(closed.etag()).isEqualTo("\"9\"");
        JsonNode detail = desk.get(STAFF, "/v1/opinions/" + id).body();
        assertThat(detail.path("outcome").asString()).isEqualTo("solved");
        assertThat(detail.path("history"))
                .extracting(line -> line.path("step").asString())
                .containsExactly(
                        "received",
                        "claimed",
                        "referred",
                        "signed-for",
                        "interim-replied",
                        "answered",
                        "feedback-given",
                        "rated",
                        "closed");
    }

    @Test
    void ratingAndReopeningTwiceIsDoingItOnce() {
        OpinionId id = answered();
        String code = town.code(id);
        String rating = "{\"satisfaction\":\"dissatisfied\"}";
        assertThat(desk.citizen("rating", code, rating).text())
                .isEqualTo(desk.citizen("rating", code, rating).text());
        assertThat(desk.citizen("rating", code, "{\"satisfaction\":\"satisfied\"}")
                        .code())
                .isEqualTo("step-not-allowed");
        String reason = "{\"reason\":\"还是老样子\"}";
        Answer first = desk.citizen("reopening", code, reason);
        assertThat(first.body().path("round").asInt()).isEqualTo(2);
        assertThat(desk.citizen("reopening", code, reason).text()).isEqualTo(first.text());
        assertThat(desk.get(CHENGGUAN, "/v1/opinions/" + id).text()).contains("还是老样子");
    }

    @Test
    void whoFollowsAMergedOpinionSeesTheOriginalGoOn() {
        OpinionId original = town.opinion("wangjiang", null);
        OpinionId copy = town.opinion("wangjiang", null);
        town.does(STAFF, copy, new MergeInto(original));
        town.does(STAFF, original, new Refer(new UnitId("chengguan"), "n"));
        JsonNode mine = desk.mine(town.code(copy)).body();
        assertThat(mine.path("followsOriginal").asBoolean()).isTrue();
        assertThat(mine.path("stage").asString()).isEqualTo("dispatched");
        assertThat(mine.path("may")).isEmpty();
        assertThat(desk.citizen("rating", town.code(copy), "{\"satisfaction\":\"satisfied\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aUnitSeesNeitherTheCommentNorWhatAnotherUnitWrote() {
        OpinionId id = town.opinion("wangjiang", null);
        town.does(STAFF, id, new Refer(new UnitId("jiaotong"), "n"));
        town.does(JIAOTONG, id, new Refuse("secret of another unit"));
        town.does(STAFF, id, new Refer(new UnitId("chengguan"), "n"));
        finish(id);
        desk.citizen("rating", town.code(id), "{\"satisfaction\":\"dissatisfied\",\"comment\":\"my own comment\"}");
        assertThat(desk.get(CHENGGUAN, "/v1/opinions/" + id).text())
                .contains("dissatisfied")
                .doesNotContain("my own comment", "secret of another", "jiaotong");
        assertThat(desk.get(STAFF, "/v1/opinions/" + id).text()).contains("my own comment", "secret of another");
        assertThat(desk.get(JIAOTONG, "/v1/opinions/" + id).status()).isEqualTo(404);
    }

    @Test
    void aMemberSeesOpenItemsAndThoseThatConcernTheMember() {
        OpinionId open = town.opinion("wangjiang", null);
        OpinionId toLi = town.opinion("wangjiang", "WJ0002");
        OpinionId spam = town.opinion("wangjiang", null);
        town.does(STAFF, toLi, new MarkSpam("ad"));
        town.does(STAFF, spam, new MarkSpam("ad"));
        assertThat(desk.get(LI, "/v1/opinions?limit=100").text())
                .contains(open.toString(), toLi.toString())
                .doesNotContain(spam.toString());
        assertThat(desk.get(CHEN, "/v1/opinions/" + toLi).status()).isEqualTo(404);
        assertThat(desk.get(LI, "/v1/opinions/" + toLi).status()).isEqualTo(200);
    }

    @Test
    void listsGoByPageNewestFirstAndCanBeNarrowed() {
        OpinionId first = town.opinion("xixing", null);
        OpinionId second = town.opinion("xixing", null);
        town.does(STAFF_XIXING, first, new MarkSpam("ad"));
        Answer page = desk.get(STAFF_XIXING, "/v1/opinions?limit=1");
        String next = page.body().path("next").asString();
        assertThat(desk.get(STAFF_XIXING, "/v1/opinions?limit=1&after=" + next)
                        .body()
                        .path("items")
                        .get(0))
                .isNotEqualTo(page.body().path("items").get(0));
        assertThat(desk.get(STAFF_XIXING, "/v1/opinions?stage=spam&limit=100").text())
                .contains(first.toString())
                .doesNotContain(second.toString());
        assertThat(desk.get(STAFF_XIXING, "/v1/opinions?overdue=true").body().path("items"))
                .isEmpty();
        assertThat(desk.get(STAFF_XIXING, "/v1/opinions?stage=lost").status()).isEqualTo(400);
    }

    @Test
    void whoReadsTheContactIsWrittenDownFirst() {
        OpinionId id = town.opinion("wangjiang", null);
        Answer shown = desk.send(desk.as(
                STAFF,
                desk.request("POST", "/v1/opinions/" + id + "/contact-disclosures", "{\"purpose\":\"clarify\"}")));
        assertThat(shown.body().path("phone").asString()).isEqualTo("13800001111");
        assertThat(desk.get(STAFF, "/v1/opinions/" + id).text()).doesNotContain("13800001111");
    }

    @Test
    void aFollowerWithAnEnglishBrowserReadsEnglish() {
        OpinionId id = town.opinion("wangjiang", null);
        Answer mine = desk.send(desk.request("GET", "/v1/public/opinions/mine", null)
                .header("Tracking-Code", town.code(id).toLowerCase(Locale.ROOT).replace("-", " "))
                .header("Accept-Language", "en"));
        assertThat(mine.body().path("stageLabel").asString()).isEqualTo("Received");
    }

    private String submitted() {
        return desk.submit(Desk.SUBMISSION).body().path("trackingCode").asString();
    }

    private String newest(Actor actor) {
        return desk.get(actor, "/v1/opinions?limit=1")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString();
    }

    private OpinionId answered() {
        OpinionId id = town.opinion("wangjiang", null);
        town.does(STAFF, id, new Refer(new UnitId("chengguan"), "n"));
        finish(id);
        return id;
    }

    private void finish(OpinionId id) {
        var content = new cn.xieshang.opinion.model.Answer.Content(AnswerType.CANNOT, "sorry", null, null);
        town.does(CHENGGUAN, id, new SignFor(), new GiveAnswer(content));
        town.does(STAFF, id, new GiveFeedback());
    }
}

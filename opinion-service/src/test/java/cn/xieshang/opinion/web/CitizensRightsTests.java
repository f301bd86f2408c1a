package cn.xieshang.opinion.web;

import static cn.xieshang.opinion.Town.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.opinion.handling.OpinionIntake;
import cn.xieshang.opinion.handling.Submission;
import cn.xieshang.opinion.model.CitizenWords;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.OpinionRefusal;
import cn.xieshang.opinion.web.Desk.Answer;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OpinionTest
class CitizensRightsTests {
    @Autowired
    private Desk desk;

    @Autowired
    private OpinionIntake intake;

    @Test
    void anOldKeyOpensTheOpinionOnlyToWhoSaysTheSame() {
        OpinionId id = new OpinionId(UUID.randomUUID());
        var first = intake.submit(id, submission("the same"));
        assertThat(intake.submit(id, submission("the same"))).isEqualTo(first);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> intake.submit(id, submission("something else")))
                .matches(no -> no.refusal() == OpinionRefusal.KEY_USED_BEFORE);
    }

    @Test
    void aUnitSeesTheContactOnlyIfTheCitizenAgreed() {
        String id = referred(Desk.SUBMISSION);
        assertThat(desk.get(CHENGGUAN, "/v1/opinions/" + id)
                        .body()
                        .path("hasContact")
                        .asBoolean())
                .isFalse();
        assertThat(contact(CHENGGUAN, id).status()).isEqualTo(403);
        assertThat(contact(STAFF, id).body().path("phone").asString()).isEqualTo("13900002222");
        String agreed =
                referred(Desk.SUBMISSION.replace("\"memberCode\"", "\"contactVisibleToUnit\":true,\"memberCode\""));
        assertThat(contact(CHENGGUAN, agreed).body().path("name").asString()).isEqualTo("王小明");
    }

    @Test
    void nobodyIsShownAContactThatWasNotLeft() {
        String id = referred("{\"office\":\"wangjiang\",\"kind\":\"other\",\"place\":\"here\",\"text\":\"words\"}");
        assertThat(contact(STAFF, id).code()).isEqualTo("no-contact-left");
    }

    private static Submission submission(String text) {
        return new Submission("wangjiang", "traffic", new CitizenWords(text, "here", null, false), null);
    }

    private String referred(String submission) {
        desk.submit(submission);
        String id = desk.get(STAFF, "/v1/opinions?limit=1")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        desk.step(STAFF, id, "referral", 1, "{\"unit\":\"chengguan\",\"note\":\"n\"}");
        return id;
    }

    private Answer contact(Actor actor, String id) {
        String path = "/v1/opinions/" + id + "/contact-disclosures";
        return desk.send(desk.as(actor, desk.request("POST", path, "{\"purpose\":\"clarify\"}")));
    }
}

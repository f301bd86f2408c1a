package cn.xieshang.journey;

import static cn.xieshang.journey.Opinions.seenByCitizen;
import static cn.xieshang.journey.Opinions.submitToWangjiang;
import static cn.xieshang.journey.Opinions.take;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.journey.Caller.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One opinion from the first word to the answer and back, with a crash on the way. */
@ExtendWith(OnePlatform.class)
class JourneyIT {
    private final Platform platform;

    JourneyIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aCitizensOpinionReachesAMemberAndTheAnswerComesBack() {
        Caller citizen = platform.anonymous();
        Caller member = platform.as("member.chen");
        Caller staff = platform.as("staff.wangjiang");
        Caller unit = platform.as("unit.chengguan");
        Inbox memberInbox = new Inbox(member);
        Inbox staffInbox = new Inbox(staff);
        Inbox unitInbox = new Inbox(unit);

        Answer receipt = submitToWangjiang(citizen, "路灯坏了两周");
        String code = receipt.text("trackingCode");
        String serial = receipt.text("serialNo");
        String id = memberInbox.awaitSubject("opinion.received", serial);
        assertThat(staffInbox.awaitSubject("opinion.received", serial)).isEqualTo(id);

        take(member, id, "claim", Map.of("note", "我去现场看过，情况属实"));
        assertThat(seenByCitizen(citizen, code).text("stage")).isEqualTo("claimed");
        take(staff, id, "referral", Map.of("unit", "chengguan", "note", "请尽快修复"));

        Platform.kill(platform.process("opinion-service"));
        platform.start();

        assertThat(unitInbox.awaitSubject("opinion.referred", serial)).isEqualTo(id);
        take(unit, id, "receipt", Map.of());
        take(unit, id, "answer", Map.of("type", "solved", "text", "路灯已修复"));
        assertThat(seenByCitizen(citizen, code).body().path("answer").isObject())
                .as("not before the office has read it")
                .isFalse();
        staffInbox.awaitSubject("opinion.answered", serial);
        take(staff, id, "feedback", Map.of());
        assertThat(seenByCitizen(citizen, code)
                        .body()
                        .path("answer")
                        .path("text")
                        .asString(""))
                .isEqualTo("路灯已修复");

        citizen.put("/public/opinions/mine/rating", Map.of("satisfaction", "dissatisfied"), "Tracking-Code", code)
                .expect(200);
        citizen.put("/public/opinions/mine/reopening", Map.of("reason", "昨晚又不亮了"), "Tracking-Code", code)
                .expect(200);
        assertThat(unitInbox.awaitSubject("opinion.reopened", serial)).isEqualTo(id);
        take(unit, id, "receipt", Map.of());
        take(unit, id, "answer", Map.of("type", "solved", "text", "更换了线路"));
        take(staff, id, "feedback", Map.of());
        citizen.put("/public/opinions/mine/rating", Map.of("satisfaction", "satisfied"), "Tracking-Code", code)
                .expect(200);
        take(staff, id, "closing", Map.of());
        assertThat(seenByCitizen(citizen, code).text("stage")).isEqualTo("closed");
        memberInbox.awaitSubject("opinion.closed", serial);

        assertThat(staffInbox.told(serial))
                .as("what the office was told, each once, twice only what happened twice")
                .containsAllEntriesOf(Map.of(
                        "opinion.received", 1,
                        "opinion.claimed", 1,
                        "opinion.signed-for", 2,
                        "opinion.answered", 2,
                        "opinion.rated", 2,
                        "opinion.reopened", 1));
        assertThat(unitInbox.told(serial)).containsAllEntriesOf(Map.of("opinion.referred", 1, "opinion.reopened", 1));
    }

    @Test
    void anotherOfficesOpinionIsNotFound() {
        Answer receipt = submitToWangjiang(platform.anonymous(), "井盖松动");
        String id =
                new Inbox(platform.as("staff.wangjiang")).awaitSubject("opinion.received", receipt.text("serialNo"));

        platform.as("staff.xixing").get("/opinions/" + id).expect(404);
        platform.as("unit.jiaotong").get("/opinions/" + id).expect(404);
        platform.anonymous().get("/opinions/" + id).expect(401);
    }
}

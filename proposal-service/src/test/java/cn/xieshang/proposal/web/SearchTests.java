package cn.xieshang.proposal.web;

import static cn.xieshang.proposal.Hall.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.proposal.Hall;
import cn.xieshang.proposal.web.Desk.Answer;
import cn.xieshang.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Finding by words and by resemblance, and that neither shows what the reader may not see. */
@ServiceTest
@Import({Hall.class, Desk.class})
class SearchTests {
    private static final Actor NEIGHBOUR = of(Role.OFFICE_STAFF, "staff-xixing", "xixing", BINJIANG, null);

    @Autowired
    private Desk desk;

    @Test
    void aDraftIsFoundByItsAuthorOnlyAndWhatIsHandedInByItsOfficeAndTheCommittee() {
        String id = draft(CHEN, "关于增设夜间儿科门诊的建议");
        await().untilAsserted(() -> assertThat(find(CHEN, "儿科门诊")).containsExactly(id));
        for (Actor other : List.of(LI, STAFF, HERE.zhang(), CHENGGUAN, NEIGHBOUR, ELSEWHERE.zhang())) {
            assertThat(find(other, "儿科门诊")).isEmpty();
        }
        submit(CHEN, id);
        await().untilAsserted(() -> assertThat(find(STAFF, "儿科门诊")).containsExactly(id));
        assertThat(find(HERE.zhang(), "儿科 门诊")).containsExactly(id);
        for (Actor other : List.of(LI, CHENGGUAN, NEIGHBOUR, ELSEWHERE.zhang())) {
            assertThat(find(other, "儿科门诊")).isEmpty();
        }
    }

    @Test
    void wordsAndFiltersGoTogetherPageByPage() {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            String id = draft(CHEN, "关于盲道被占用的建议之" + number);
            submit(CHEN, id);
            ids.addFirst(id);
        }
        await().untilAsserted(() -> assertThat(find(STAFF, "盲道被占用")).hasSize(5));
        String path = "/v1/proposals?stage=submitted&limit=2&text=" + "盲道被占用";
        JsonNode first = desk.get(STAFF, path).body();
        JsonNode second = desk.get(STAFF, path + "&after=" + first.path("next").asString())
                .body();
        JsonNode third = desk.get(STAFF, path + "&after=" + second.path("next").asString())
                .body();
        assertThat(List.of(first, second, third))
                .flatExtracting(SearchTests::ids)
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(third.hasNonNull("next")).isFalse();
        assertThat(ids(desk.get(STAFF, path.replace("submitted", "filed")).body()))
                .isEmpty();
    }

    @Test
    void aTextOfAnotherOfficeIsCountedAndShownToWhomItBelongsOnly() {
        String title = "关于校门口设置即停即走区的建议";
        String earlier = draft(CHEN, title);
        submit(CHEN, earlier);
        await().untilAsserted(() -> {
            JsonNode seen = similar(ZHOU, title);
            assertThat(seen.path("items")).isEmpty();
            assertThat(seen.path("hidden").asInt()).isPositive();
        });
        JsonNode own = similar(CHEN, title);
        assertThat(own.path("items").path(0).path("id").asString()).isEqualTo(earlier);
        assertThat(own.path("items").path(0).path("wording").asInt()).isEqualTo(100);
        assertThat(similar(HERE.zhang(), title)
                        .path("items")
                        .path(0)
                        .path("title")
                        .asString())
                .isEqualTo(title);
        assertThat(similar(ELSEWHERE.zhang(), title).path("hidden").asInt()).isZero();
    }

    @Test
    void theReviewerSeesWhatAProposalResemblesButNotItself() {
        String title = "关于老年食堂提供晚餐的建议";
        String earlier = draft(CHEN, title);
        submit(CHEN, earlier);
        String later = draft(ZHOU, title);
        assertThat(desk.get(HERE.zhang(), "/v1/proposals/" + later + "/similar").status())
                .isEqualTo(404);
        submit(ZHOU, later);
        await().untilAsserted(() -> assertThat(ids(desk.get(HERE.zhang(), "/v1/proposals/" + later + "/similar")
                        .body()))
                .startsWith(earlier)
                .doesNotContain(later));
        assertThat(desk.get(CHEN, "/v1/proposals/" + later + "/similar").status())
                .isEqualTo(404);
        assertThat(desk.get(ELSEWHERE.zhang(), "/v1/proposals/" + later + "/similar")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeSearchedForIsRefusedWithItsPlace() {
        for (String text : List.of("。。。", "甲 乙 丙 丁 戊 己 庚 辛 壬", "长".repeat(101))) {
            Answer answer = desk.get(STAFF, "/v1/proposals?text=" + text);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                    .isEqualTo("/text");
        }
        assertThat(post(STAFF, "{\"background\":\"没有案由\"}").status()).isEqualTo(400);
        Actor platform = of(Role.PLATFORM_ADMIN, "platform", null, null, null);
        assertThat(post(platform, "{\"title\":\"电梯\"}").status()).isEqualTo(403);
    }

    private String draft(Actor member, String title) {
        String id = UUID.randomUUID().toString();
        String text = Desk.TEXT.replace("关于建设沿江慢行步道的建议", title).replace("沿江步道多处中断。", title + "，现状如此。");
        assertThat(desk.put(member, "/v1/proposals/" + id, text).status()).isLessThan(300);
        return id;
    }

    private void submit(Actor member, String id) {
        assertThat(desk.step(member, id, "submission", 1, null).status()).isEqualTo(200);
    }

    private List<String> find(Actor actor, String text) {
        Answer answer = desk.get(actor, "/v1/proposals?text=" + text);
        return answer.status() == 503 ? List.of("not yet") : ids(answer.body());
    }

    private JsonNode similar(Actor actor, String title) {
        return post(actor, "{\"title\":\"%s\",\"background\":\"%s，现状如此。\"}".formatted(title, title))
                .body();
    }

    private Answer post(Actor actor, String body) {
        return desk.send(desk.as(actor, desk.request("POST", "/v1/proposals/similar", body)));
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }
}

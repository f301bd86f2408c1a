package cn.xieshang.member.duty.web;

import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.duty.format.DutyJson;
import cn.xieshang.member.duty.testing.DutySamples;
import cn.xieshang.member.duty.testing.DutyTests;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.test.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What people do with duty records, from end to end. */
class DutyStoryTests extends DutyTests {
    private static final String OBJECTION = "/objections/0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d0f";

    @Test
    void aMemberReadsWhyEveryPointIsThereInBothLanguages() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        for (int n = 0; n < 6; n++) {
            attend("A-" + n, "2026-03-1" + n);
        }
        var answer = get(member(chen, "chen"), statement());

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.balance").isEqualTo(10);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.entries[0].explanation")
                .isEqualTo("视察「老旧小区视察」2026-03-10 × 活动（每次 2 分）= 2 分");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.entries[5].explanation")
                .isEqualTo("视察「老旧小区视察」2026-03-15 × 活动（每次 2 分）= 0 分（此类别的界限为 10 分）");
        var english = http.get()
                .uri(statement())
                .header("Authorization", "Bearer " + TestTokens.of(member(chen, "chen")))
                .header("Accept-Language", "en")
                .exchange();
        assertThat(english)
                .bodyJson()
                .extractingPath("$.entries[5].explanation")
                .isEqualTo("inspection “老旧小区视察” 2026-03-15 × Event (2 each) = 0 (limit of the category: 10)");
    }

    @Test
    void anObjectionIsAnsweredWithinTenWorkingDaysAndTheYearConfirmed() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        attend("A-1", "2026-03-10");
        Actor self = member(chen, "chen");

        assertThat(put(self, statement() + OBJECTION, "{\"reason\":\"少记一次调研\"}", null))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.objections[0].due")
                .isEqualTo("2026-12-09T16:00:00Z");
        assertThat(put(self, statement() + OBJECTION, "{\"reason\":\"少记一次调研\"}", null))
                .hasStatus(200);
        assertThat(put(self, statement() + OBJECTION + "/decision", "{\"upheld\":true,\"reason\":\"是\"}", 2L))
                .hasStatus(403);
        assertThat(put(
                        director(WANGJIANG),
                        statement() + OBJECTION + "/decision",
                        "{\"upheld\":true,\"reason\":\"属实，已补记\"}",
                        2L))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.objections[0].state")
                .isEqualTo("upheld");
        assertProblem(put(self, statement() + "/confirmation", null, 3L), 409, "year-not-over");
        clock.forward(Duration.ofDays(40));
        assertProblem(put(self, statement() + "/confirmation", null, 2L), 412, "stale-version");
        assertThat(put(self, statement() + "/confirmation", null, 3L)).hasStatusOk();
        assertThat(told(one("duty-ledgers", chen.id() + ":2026")))
                .containsExactly(
                        "duty.points-changed",
                        "duty.objection-submitted",
                        "duty.objection-decided",
                        "duty.year-confirmed");
    }

    @Test
    void inComplianceModeNobodySeesARankingOrAListOfPoints() {
        inForce(DISTRICT, 2026, preset("jinan"));
        attend("A-1", "2026-03-10");

        assertProblem(get(director(WANGJIANG), "/v1/duty/ledgers/2026/ranking"), 409, "compliance-mode");
        assertThat(get(director(WANGJIANG), "/v1/duty/ledgers/2026"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].points")
                .isNull();
        assertThat(get(admin(), "/v1/duty/ledgers/2026")).hasStatus(403);
        assertThat(get(admin(), "/v1/duty/ledgers/2026/figures"))
                .bodyJson()
                .extractingPath("$[?(@.office == 'wangjiang')].scored")
                .asArray()
                .containsExactly(2);
    }

    @Test
    void whoTurnsTheComplianceModeOffGivesALegalNoteAndIsOnRecord() {
        inForce(DISTRICT, 2026, preset("jinan"));
        assertInvalid(
                put(admin(), "/v1/duty/settings/compliance", "{\"compliance\":false}", 0L), "/legalNote", "required");
        assertThat(put(
                        admin(),
                        "/v1/duty/settings/compliance",
                        "{\"compliance\":false,\"legalNote\":\"常委会决议〔2026〕3号\"}",
                        0L))
                .hasStatusOk();

        Document record = mongo.getCollection("audit")
                .find(new Document("action", "duty.compliance-switched"))
                .first();
        assertThat(record).containsEntry("user", "admin").containsEntry("details", new Document("compliance", "false"));
        assertThat(get(director(WANGJIANG), "/v1/duty/ledgers/2026/ranking"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].points")
                .isEqualTo(70);
        assertProblem(put(admin(), "/v1/duty/settings/compliance", "{\"compliance\":true}", 0L), 412, "stale-version");
    }

    @Test
    void theDistrictSeesNamesWithThePermissionToAppraiseAndOnRecordOnly() {
        inForce(DISTRICT, 2026, preset("jinan"));
        assertThat(get(admin(), statement())).hasStatus(403);
        put(admin(), "/v1/duty/settings/appraisers", "{\"users\":[\"admin\"]}", 0L);

        assertThat(get(admin(), statement())).hasStatusOk();
        assertThat(get(admin(), "/v1/duty/checklists/2026")).hasStatusOk();
        assertThat(mongo.getCollection("audit").countDocuments(new Document("action", "duty.names-read")))
                .isEqualTo(2);
    }

    @Test
    void theChecklistShowsTheGapsOfMemberOfficeAndDistrict() {
        attend("A-1", "2026-03-10");

        assertThat(get(member(chen, "chen"), "/v1/duty/members/" + chen.id() + "/checklists/2026"))
                .bodyJson()
                .extractingPath("$.items[?(@.missing == 0)].code")
                .asArray()
                .containsExactly("inspection");
        assertThat(get(director(WANGJIANG), "/v1/duty/checklists/2026"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(2);
        assertThat(get(admin(), "/v1/duty/checklists/2026/figures"))
                .bodyJson()
                .extractingPath("$[?(@.office == 'wangjiang')].items[1].done")
                .asArray()
                .containsExactly(1);
    }

    @Test
    void aSimulationSaysWhoWouldChangeAndWhyBeforeAnythingIsPosted() {
        inForce(DISTRICT, 2025, preset("tongcheng"));
        attend("A-1", "2025-03-10");
        assertThat(put(
                        staff(WANGJIANG),
                        "/v1/duty/rule-sets/office/2026/versions/1",
                        DutyJson.write(preset("minhang")),
                        null))
                .hasStatusOk();
        assertThat(put(staff(WANGJIANG), "/v1/duty/rule-sets/office/2026/versions/1/simulation?onYear=2025", null, 1L))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.versions[0].simulation.changed")
                .isEqualTo(1);

        var changes = get(staff(WANGJIANG), "/v1/duty/rule-sets/office/2026/versions/1/simulation");
        assertThat(changes).bodyJson().extractingPath("$.items[0].before").isEqualTo(2);
        assertThat(changes).bodyJson().extractingPath("$.items[0].after").isEqualTo(5);
        assertThat(changes).bodyJson().extractingPath("$.items[0].why[0].rule").isEqualTo("event");
        assertThat(balance(chen, 2026)).isEqualTo("none");
        assertProblem(
                put(director(WANGJIANG), "/v1/duty/rule-sets/office/2026/versions/1/activation", null, 2L),
                409,
                "rule-step-not-allowed");
        assertThat(get(member(chen, "chen"), "/v1/duty/rule-sets/office/2026"))
                .bodyJson()
                .extractingPath("$.versions")
                .asArray()
                .isEmpty();
    }

    @Test
    void anOfficeKeepsItsBoardWithEvidence() {
        String rules = "/v1/duty/boards/2026/own/indicators/rules";
        assertThat(put(
                        staff(WANGJIANG),
                        rules + "/evidence/" + UUID.randomUUID(),
                        "{\"text\":\"制度汇编\",\"on\":\"2026-03-01\"}",
                        null))
                .hasStatusOk();
        assertThat(put(
                        director(WANGJIANG),
                        rules,
                        "{\"kind\":\"healthy\",\"label\":{\"zh\":\"制度健全\",\"en\":\"Rules\"},\"met\":true}",
                        1L))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.indicators[?(@.code == 'rules')].evidence[0].text")
                .asArray()
                .containsExactly("制度汇编");
        assertThat(get(admin(), "/v1/duty/boards/2026"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(1);
        assertThat(get(director(XIXING), "/v1/duty/boards/2026/own"))
                .bodyJson()
                .extractingPath("$.indicators[?(@.met == true)]")
                .asArray()
                .isEmpty();
    }

    @Test
    void theOwnRecordIsOnesOwn() {
        assertThat(get(member(li, "li"), statement())).hasStatus(404);
        assertThat(get(director(XIXING), statement())).hasStatus(404);
        assertThat(put(
                        director(XIXING),
                        "/v1/duty/facts/" + UUID.randomUUID(),
                        DutySamples.fact(chen.id().toString()),
                        null))
                .hasStatus(404);
    }

    private String statement() {
        return "/v1/duty/members/" + chen.id() + "/ledgers/2026";
    }

    private void attend(String activity, String day) {
        String sheet = DutySamples.attendance(chen.id().toString()).replace("2026-03-10", day);
        assertThat(put(staff(WANGJIANG), "/v1/duty/activities/" + activity + "/attendance", sheet, null))
                .hasStatus(201);
    }
}

package cn.xieshang.member.duty.web;

import static cn.xieshang.member.model.Examples.WANGJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.duty.format.DutyJson;
import cn.xieshang.member.duty.testing.DutySamples;
import cn.xieshang.member.duty.testing.DutyTests;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyBadInputTests extends DutyTests {
    private static final String FIRST = "/v1/duty/rule-sets/office/2026/versions/1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"assistance\" | \"kind\":\"login\"      | /kind        | forbidden-fact-kind",
                "\"kind\":\"assistance\" | \"kind\":\"kindness\"   | /kind        | wrong-type",
                "\"kind\":\"assistance\" | \"kind\":3              | /kind        | wrong-type",
                "2026-03-10              | 2026-13-10              | /on          | wrong-type",
                "2026-03-10              | 2026-11-26              | /on          | future",
                "\"deed\"                | \"Deed 1\"              | /subjectType | pattern",
                "\"title\":\"修路灯\"    | \"title\":\"\"          | /title       | size",
                "\"title\":\"修路灯\"    | \"share\":{\"position\":3,\"of\":2} | /position | range",
                "\"title\":\"修路灯\"    | \"measure\":{\"amount\":0.001,\"unit\":\"time\"} | /amount | decimals",
                "\"title\":\"修路灯\"    | \"points\":5            | /points      | unknown-field",
            })
    void aFactThatCannotBeIsNamed(String good, String bad, String pointer, String code) {
        String body = DutySamples.fact(chen.id().toString()).replace(good, bad);

        assertInvalid(put(staff(WANGJIANG), "/v1/duty/facts/" + UUID.randomUUID(), body, null), pointer, code);
        assertThat(mongo.getCollection("duty-facts").countDocuments(new Document()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"proposal-submitted\"     | \"click\"            | /rules/3/match/kinds | forbidden-fact-kind",
                "\"proposal-submitted\"     | \"applause\"         | /rules/3/match/kinds/0 | wrong-type",
                "\"score\":50               | \"score\":50000      | /rules/0/score       | range",
                "\"score\":50               | \"score\":0.005      | /rules/0/score       | decimals",
                "\"score\":50               | \"score\":\"50\"     | /rules/0/score       | wrong-type",
                "\"code\":\"plenary-excused\" | \"code\":\"plenary\" | /rules/1/code      | said-twice",
                "\"score\":50               | \"score\":50,\"pool\":\"none\" | /rules/0/pool | unknown-pool",
                "\"countingYear\":\"calendar\" | \"countingYear\":null | /countingYear    | not-null",
                "\"cap\":25                 | \"cap\":-25          | /categories/proposal/cap | min",
            })
    void aRuleSetThatCannotBeIsNamed(String good, String bad, String pointer, String code) {
        String body = DutyJson.write(preset("tongcheng")).replace(good, bad);

        assertInvalid(put(staff(WANGJIANG), FIRST, body, null), pointer, code);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/duty/members/not-a-uuid/ledgers/2026, 400",
        "/v1/duty/members/00000000-0000-4000-8000-000000000000/ledgers/2026, 404",
        "/v1/duty/ledgers/1999, 400",
        "/v1/duty/ledgers/next, 400",
        "/v1/duty/ledgers/2026?limit=0, 400",
        "/v1/duty/rule-sets/province/2026, 404",
        "/v1/duty/rule-sets/office/2026/versions/7/simulation, 404",
        "/v1/duty/boards/0/own, 400"
    })
    void anAddressThatLeadsNowhereIsAProblemAndNoMore(String path, int status) {
        assertThat(get(staff(WANGJIANG), path)).hasStatus(status).hasContentType("application/problem+json");
    }

    @Test
    void aStepOnAnOldVersionIsToldTheCurrentOne() {
        put(staff(WANGJIANG), FIRST, DutyJson.write(preset("jinan")), null);

        assertProblem(put(staff(WANGJIANG), FIRST, DutyJson.write(preset("jinan")), 7L), 412, "stale-version");
        assertProblem(put(staff(WANGJIANG), FIRST, DutyJson.write(preset("jinan")), null), 412, "stale-version");
        assertProblem(put(director(WANGJIANG), FIRST + "/approval", null, null), 428, "version-required");
        assertThat(put(staff(WANGJIANG), FIRST.replace("/1", "/3"), DutyJson.write(preset("jinan")), 1L))
                .hasStatus(404);
    }

    @Test
    void aCorrectedSheetWithoutAReasonIsRefused() {
        String sheet = DutySamples.attendance(chen.id().toString());
        String path = "/v1/duty/activities/A-1/attendance";
        put(staff(WANGJIANG), path, sheet, null);

        assertInvalid(put(staff(WANGJIANG), path, sheet.replace("attended", "absent"), null), "/reason", "required");
        assertInvalid(
                put(staff(WANGJIANG), path, sheet.replace("attended", "asleep"), null),
                "/people/0/outcome",
                "wrong-type");
    }
}

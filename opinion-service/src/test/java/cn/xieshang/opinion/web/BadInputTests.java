package cn.xieshang.opinion.web;

import static cn.xieshang.opinion.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.opinion.Town;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.web.Desk.Answer;
import cn.xieshang.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OpinionTest
class BadInputTests {
    @Autowired
    private Desk desk;

    @Autowired
    private Town town;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"office\":\"wangjiang\" | \"office\":\"nowhere\"     | /office     | unknown-office",
                "\"office\":\"wangjiang\" | \"office\":\"NO WHERE\"    | /office     | pattern",
                "\"office\":\"wangjiang\" | \"office\":null            | /office     | not-null",
                "\"kind\":\"environment\" | \"kind\":\"weather\"       | /kind       | unknown-kind",
                "\"kind\":\"environment\" | \"kind\":7                 | /kind       | wrong-type",
                "\"memberCode\":\"WJ0001\"| \"memberCode\":\"XX0001\"  | /memberCode | unknown-member",
                "\"place\":\"近江家园三园\"  | \"place\":\"  \"           | /place      | words",
                "\"place\":\"近江家园三园\"  | \"place\":\"\\ud800\"      | /place      | characters",
                "\"place\":\"近江家园三园\"  | \"place\":\"a\\u0000b\"    | /place      | characters",
                "\"memberCode\":          | \"stage\":                 | /stage      | unknown-field",
                "\"phone\":\"13900002222\"| \"phone\":\"<script>\"     | /contact/phone | pattern",
            })
    void aWrongFieldIsNamed(String right, String wrong, String pointer, String code) {
        Answer answer = desk.submit(Desk.SUBMISSION.replace(right, wrong));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").get(0).path("pointer").asString())
                .isEqualTo(pointer);
        assertThat(answer.body().path("errors").get(0).path("code").asString()).isEqualTo(code);
    }

    @Test
    void theTextHasAtMostFifteenHundredCharactersAsPeopleCountThem() {
        assertThat(desk.submit(withText("𠮷".repeat(1500))).status()).isEqualTo(201);
        assertThat(desk.submit(withText("字".repeat(1501))).status()).isEqualTo(400);
    }

    @Test
    void whatIsNotJsonOrNotUtf8OrTooLargeIsRefusedAsSuch() {
        assertThat(desk.submit("{").status()).isEqualTo(400);
        assertThat(desk.submit("").status()).isEqualTo(400);
        assertThat(desk.submit("[".repeat(100)).status()).isEqualTo(400);
        byte[] gbk = Desk.SUBMISSION.getBytes(java.nio.charset.Charset.forName("GBK"));
        assertThat(desk.send(desk.request("POST", "/v1/public/opinions", null)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .contentType("application/json")
                                .content(gbk))
                        .status())
                .isEqualTo(400);
        assertThat(desk.submit(withText("x".repeat(10_000_000))).status()).isEqualTo(413);
        assertThat(desk.send(desk.request("POST", "/v1/public/opinions", null)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .contentType("text/plain")
                                .content("hello".getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void anIdempotencyKeyIsNeededAndBelongsToItsWords() {
        assertThat(desk.send(desk.request("POST", "/v1/public/opinions", Desk.SUBMISSION))
                        .code())
                .isEqualTo("idempotency-key-required");
        String key = UUID.randomUUID().toString();
        Answer first = desk.submit(key, Desk.SUBMISSION);
        assertThat(desk.submit(key, Desk.SUBMISSION).text()).isEqualTo(first.text());
        assertThat(desk.submit(key, Desk.SUBMISSION.replace("三天", "四天")).status())
                .isEqualTo(422);
    }

    @Test
    void anUnknownCodeAndWhatIsNoCodeAnswerTheSame() {
        List<String> answers = List.of("XS-0000-0000-0000-0000-0000", "hello", "望江").stream()
                .map(code -> withoutTrace(desk.mine(code)))
                .distinct()
                .toList();
        assertThat(answers).hasSize(1).first().asString().startsWith("404");
        assertThat(desk.get(STAFF, "/v1/public/opinions/mine").status()).isEqualTo(400);
    }

    @Test
    void aStepNeedsTheVersionThatWasSeen() {
        String id = town.opinion("wangjiang", null).toString();
        String reason = "{\"reason\":\"ad\"}";
        assertThat(desk.send(desk.as(STAFF, desk.request("PUT", "/v1/opinions/" + id + "/spam", reason)))
                        .status())
                .isEqualTo(428);
        assertThat(desk.step(STAFF, id, "spam", 7, reason).status()).isEqualTo(412);
        assertThat(desk.send(desk.as(STAFF, desk.request("PUT", "/v1/opinions/" + id + "/spam", reason))
                                .header("If-Match", "\"one\""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aStepThatTheStageDoesNotHaveNamesThoseItHas() {
        OpinionId id = town.opinion("wangjiang", null);
        Answer refused = desk.step(STAFF, id.toString(), "closing", 1, null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("allowed"))
                .extracting(step -> step.path("step").asString())
                .containsExactly("spam", "duplicate", "transfer", "claim", "referral");
    }

    @Test
    void halfAnAnswerAndAnUnknownUnitOrOriginalArePointedAt() {
        String id = town.opinion("wangjiang", null).toString();
        assertThat(pointer(desk.step(STAFF, id, "referral", 1, "{\"unit\":\"shuili\",\"note\":\"n\"}")))
                .isEqualTo("/unit");
        String xixing = town.opinion("xixing", null).toString();
        assertThat(pointer(desk.step(STAFF, id, "duplicate", 1, "{\"original\":\"%s\"}".formatted(xixing))))
                .isEqualTo("/original");
        assertThat(desk.step(STAFF, id, "duplicate", 1, "{\"original\":\"%s\"}".formatted(id))
                        .code())
                .isEqualTo("original-not-fit");
        assertThat(pointer(desk.step(CHENGGUAN, id, "answer", 1, "{\"type\":\"not-responsible\",\"text\":\"t\"}")))
                .isEqualTo("/responsible");
    }

    @Test
    void onlyTokensOfTheRealmAreBelieved() {
        for (String token : List.of(
                TestTokens.expired(STAFF),
                TestTokens.forged(STAFF),
                TestTokens.unsigned(STAFF),
                TestTokens.ofOtherRealm(STAFF),
                TestTokens.forOtherAudience(STAFF),
                "nonsense")) {
            assertThat(desk.send(desk.request("GET", "/v1/opinions", null).header("Authorization", "Bearer " + token))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void whatIsNotAnIdOrAPageIsTheSendersMistake() {
        assertThat(desk.get(STAFF, "/v1/opinions/not-an-id").status()).isEqualTo(400);
        assertThat(desk.get(STAFF, "/v1/opinions?after=%25%25").status()).isEqualTo(400);
        assertThat(desk.get(STAFF, "/v1/opinions?limit=1000").status()).isEqualTo(400);
        assertThat(desk.get(STAFF, "/v1/opinions?unit=NO+UNIT").status()).isEqualTo(400);
        assertThat(desk.get(STAFF, "/v1/opinions?overdue=perhaps").status()).isEqualTo(400);
    }

    private static String withText(String text) {
        return Desk.SUBMISSION.replace("垃圾房三天没人清运", text);
    }

    private static String pointer(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.body().path("errors").get(0).path("pointer").asString();
    }

    private static String withoutTrace(Answer answer) {
        return answer.status() + answer.text().replaceAll("\"traceId\":\"[^\"]*\",?", "");
    }
}

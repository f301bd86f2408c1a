package cn.xieshang.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.lamps.Call;
import cn.xieshang.platform.lamps.FailingController;
import cn.xieshang.platform.lamps.LampService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTests {
    private final LampService service = LampService.shared();
    private final String token = service.realm().token("u", List.of(), Map.of());

    @ParameterizedTest
    @CsvSource({
        "refused, 409, already-lit",
        "refused-without-text, 409, without-text",
        "stale, 412, stale-version",
        "missing, 404, not-found",
        "forbidden, 403, forbidden",
        "denied, 403, forbidden",
        "invalid, 400, invalid",
        "store-away, 503, store-away",
        "unforeseen, 500, internal",
        "error, 500, internal"
    })
    void everyFailureHasItsStatusItsCodeAndNothingOfTheInside(String how, int status, String code) {
        Call.Answer answer = fail(how, "");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .doesNotContain(FailingController.SECRET)
                .doesNotContain("Exception")
                .doesNotContain("cn.xieshang.platform");
        assertThat(answer.json().path("traceId").asString("")).matches("[0-9a-f]{32}");
    }

    @Test
    void aRefusalExplainsItselfAndSaysHowToGoOn() {
        Call.Answer answer = fail("refused", "");
        assertThat(answer.json().path("detail").asString("")).isEqualTo("第三盏灯已经亮了 5 小时。");
        assertThat(answer.json().path("allowed").path(0).asString("")).isEqualTo("put-out");
        assertThat(fail("stale", "").json().path("current").asInt()).isEqualTo(7);
        assertThat(fail("store-away", "").header("Retry-After")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                           | zh-CN
            zh-CN                       | zh-CN
            zh-TW,zh;q=0.9              | zh-CN
            en                          | en
            en-GB,en;q=0.9              | en
            fr                          | zh-CN
            fr,en;q=0.5                 | en
            zh;q=0.1,en;q=0.9           | en
            *                           | zh-CN
            no such thing ;;; q=        | zh-CN
            """)
    void textsAreChineseUnlessEnglishIsAskedFor(String wanted, String language) {
        for (Call.Answer answer :
                List.of(fail("refused", wanted == null ? "" : wanted), unauthenticated(wanted == null ? "" : wanted))) {
            assertThat(answer.header("Content-Language")).isEqualTo(language);
            String title = answer.json().path("title").asString("");
            assertThat(title.codePoints().anyMatch(Character::isIdeographic)).isEqualTo(language.equals("zh-CN"));
        }
    }

    @Test
    void everyErrorIsExplainedAndOneWithoutATextInGeneralTerms() {
        Call.Answer chinese = fail("invalid", "");
        assertThat(chinese.json().path("errors").path(0).path("message").asString(""))
                .isEqualTo("太暗");
        assertThat(chinese.json().path("errors").path(1).path("message").asString(""))
                .isEqualTo("内容不符合要求");
        assertThat(fail("invalid", "en")
                        .json()
                        .path("errors")
                        .path(0)
                        .path("message")
                        .asString(""))
                .isEqualTo("is too dark");
    }

    @Test
    void missingThingsLookAllTheSame() {
        assertThat(withoutTrace(fail("missing", "")))
                .isEqualTo(withoutTrace(service.call("GET", "/v1/nowhere/13800138000")
                        .token(token)
                        .send()));
    }

    private static String withoutTrace(Call.Answer answer) {
        return answer.body().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private Call.Answer fail(String how, String language) {
        Call call = service.call("GET", "/v1/failures/" + how).token(token);
        return (language.isEmpty() ? call : call.header("Accept-Language", language)).send();
    }

    private Call.Answer unauthenticated(String language) {
        Call call = service.call("GET", "/v1/me");
        return (language.isEmpty() ? call : call.header("Accept-Language", language)).send();
    }
}

package cn.xieshang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Role;
import cn.xieshang.test.TestTokens;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemTests extends GatewayTest {

    @Test
    void problemsAreChineseFirst() {
        HttpResponse<String> answer = send(withToken("/api/v1/unheard-of"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("zh-CN");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.propertyNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "code", "traceId");
        assertThat(problem.get("type").asString()).isEqualTo("https://xieshang.cn/problems/not-found");
        assertThat(problem.get("title").asString()).isEqualTo("没有找到");
        assertThat(problem.get("traceId").asString()).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB,zh;q=0.5", "fr,en;q=0.8,zh;q=0.2"})
    void problemsAreEnglishForThoseWhoPreferIt(String language) {
        assertThat(send(request("/nothing/here").header("Accept-Language", language))
                        .body())
                .contains("\"title\":\"Not found\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "*", "zh-TW,en;q=0.9", "¿;;q=x", "en;q=0"})
    void anyOtherLanguageIsAnsweredInChinese(String language) {
        assertThat(send(request("/nothing/here").header("Accept-Language", language.replace('¿', '~')))
                        .body())
                .contains("没有找到");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /api/v1/public/..%2fopinions HTTP/1.1",
                "GET //api/v1/opinions HTTP/1.1",
                "GET /api/v1/opinions;a=b HTTP/1.1",
                "GET /api/v1/public/opinions?a=%00%ff HTTP/1.1",
                "GET /a/../../etc/passwd HTTP/1.1",
                "NONSENSE",
                "GET / HTTP/9.9",
                "BREW / HTTP/1.1",
                "POST / HTTP/1.1",
                "TRACE / HTTP/1.1",
                "GET http://[::1 HTTP/1.1",
                "CONNECT a:1 HTTP/1.1",
                "GET /api/v1/public/opinions/\u00ff\u00fe HTTP/1.1"
            })
    void aMalformedRequestNeverLooksLikeAFaultOfOurs(String requestLine) throws IOException {
        String answer = raw(requestLine + "\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).containsPattern("^HTTP/1.1 [234]\\d\\d");
        if (answer.startsWith("HTTP/1.1 4")) {
            assertThat(answer).containsIgnoringCase("application/problem+json").contains("\"code\":");
        }
    }

    @Test
    void twoLengthsInOneRequestAreRefused() throws IOException {
        assertThat(raw("POST /api/v1/public/opinions HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n"
                        + "Connection: close\r\n\r\n{}abcd"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void oneLineIsLoggedWithoutQueryCodeTokenOrName(CapturedOutput output) {
        String token = TestTokens.of(Callers.named("logged-subject", Role.MEMBER));
        send(request("/api/v1/public/opinions/ABCD-2345?secret=hidden")
                .header("Tracking-Code", "TRACK-9999")
                .header("Authorization", "Bearer " + token));

        Awaitility.await()
                .untilAsserted(() -> assertThat(output.getOut())
                        .containsPattern(
                                "GET /api/v1/public/opinions/\\* 200 \\d+ms user=[0-9a-f]{10} trace=[0-9a-f]{32}")
                        .doesNotContain("hidden", "TRACK-9999", "ABCD-2345", "logged-subject", token));
    }
}

package cn.xieshang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.gateway.TestUpstream.Seen;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class HeaderTests extends GatewayTest {

    @Test
    void whatAStrangerSaysAboutItselfDoesNotReachAService() {
        send(withToken("/api/v1/opinions/stripped")
                .header("X-Forwarded-For", "8.8.8.8, 10.0.0.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=8.8.8.8")
                .header("X-User-Id", "1")
                .header("X-Office", "wangjiang")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "a=b")
                .header("baggage", "office=wangjiang")
                .header("traceparent", "00-11111111111111111111111111111111-2222222222222222-01"));

        Seen seen = UPSTREAM.last("stripped");
        assertThat(seen.headers().names())
                .doesNotContain(
                        "X-Forwarded-Host", "Forwarded", "X-User-Id", "X-Office", "X-HTTP-Method-Override", "Cookie")
                .doesNotContain("baggage");
        assertThat(seen.headers().getAll("X-Forwarded-Proto")).containsExactly("http");
        assertThat(seen.headers().getAll("traceparent"))
                .singleElement()
                .asString()
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]")
                .doesNotContain("1111111111");
    }

    @Test
    void behindATrustedProxyTheLastUntrustedAddressIsTheClient() {
        send(withToken("/api/v1/opinions/proxied").header("X-Forwarded-For", "8.8.8.8, 10.0.0.9, 127.0.0.1"));

        assertThat(UPSTREAM.last("proxied").headers().getAll("X-Forwarded-For")).containsExactly("10.0.0.9");
    }

    @Test
    void aBrowserIsToldToRunNothingForeign() {
        HttpHeaders page = get("/config.json").headers();

        assertThat(page.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .contains("connect-src 'self' http://localhost:18090")
                .doesNotContain("unsafe");
        assertThat(page.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(send(withToken("/api/v1/opinions/x")).headers().allValues("X-Content-Type-Options"))
                .containsExactly("nosniff");
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() {
        HttpHeaders page = send(request("/config.json").header("X-Forwarded-Proto", "https"))
                .headers();

        assertThat(page.firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
    }

    @Test
    void onlyNamedOriginsMayCall() {
        var named = send(preflight("https://partner.example"));
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://partner.example");
        assertThat(named.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();

        var other = send(preflight("https://evil.example"));
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(other.body()).contains("\"code\":\"origin-refused\"");
    }

    @Test
    void longAnswersAreCompressed() {
        var answer = send(withToken("/api/v1/opinions/large").header("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    private java.net.http.HttpRequest.Builder preflight(String origin) {
        return request("/api/v1/opinions")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization");
    }
}

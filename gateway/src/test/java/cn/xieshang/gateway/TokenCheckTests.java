package cn.xieshang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.test.TestTokens;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckTests extends GatewayTest {

    @Test
    void aGoodTokenPassesAndReachesTheServiceUnchanged() {
        String token = TestTokens.of(Callers.someMember());

        HttpResponse<String> answer =
                send(request("/api/v1/opinions/token-passes").header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(UPSTREAM.last("token-passes").uri()).isEqualTo("/v1/opinions/token-passes");
        assertThat(UPSTREAM.last("token-passes").headers().get("Authorization")).isEqualTo("Bearer " + token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expired",
                "without-end",
                "forged",
                "issuer",
                "audience",
                "alg-none",
                "nonsense",
                "empty",
                "basic"
            })
    void anyOtherTokenIsRefusedAndNeverReachesTheService(String which) {
        Actor caller = Callers.someMember();
        String header = switch (which) {
            case "expired" -> "Bearer " + TestTokens.expired(caller);
            case "without-end" -> "Bearer " + TestTokens.withClaim(caller, "exp", null);
            case "forged" -> "Bearer " + TestTokens.forged(caller);
            case "issuer" -> "Bearer " + TestTokens.ofOtherRealm(caller);
            case "audience" -> "Bearer " + TestTokens.forOtherAudience(caller);
            case "alg-none" -> "Bearer " + TestTokens.unsigned(caller);
            case "nonsense" -> "Bearer abc.def.ghi";
            case "empty" -> "Bearer ";
            default -> "Basic YTpi";
        };

        HttpResponse<String> answer =
                send(request("/api/v1/opinions/refused-" + which).header("Authorization", header));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("\"code\":\"unauthenticated\"");
        assertThat(UPSTREAM.seen("refused-" + which)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/opinions", "/api/v1/inbox", "/api/v1/members", "/api/v1/unheard-of", "/api", "/api/"})
    void withoutATokenNothingButThePublicPathsIsOpen(String path) {
        assertThat(get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void aFloodOfUnknownKeysAsksForTheKeysOnceAndKeepsGoodTokensGoing() {
        for (int i = 0; i < 10; i++) {
            String strange = "Bearer " + TestTokens.byUnknownKey(Callers.someMember());
            assertThat(send(request("/api/v1/opinions").header("Authorization", strange))
                            .statusCode())
                    .isEqualTo(401);
        }

        assertThat(send(withToken("/api/v1/opinions/after-the-flood")).statusCode())
                .isEqualTo(200);
        assertThat(UPSTREAM.seen("/keys")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void publicPathsNeedNoToken() {
        assertThat(get("/api/v1/public/opinions/open").statusCode()).isEqualTo(200);
    }

    @Test
    void figuresAreForPlatformAdministratorsAndHealthIsForEveryone() {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(send(withToken("/actuator/prometheus")).statusCode()).isEqualTo(403);
        assertThat(send(request("/actuator/prometheus").header("Authorization", Callers.bearer(Callers.ADMIN)))
                        .body())
                .contains("xieshang_gateway_waiting");
    }
}

package cn.xieshang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.lamps.Call;
import cn.xieshang.platform.lamps.LampService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepUpTests {
    private static final String PATH = "/v1/lamps/" + UUID.randomUUID() + "/seal";

    private final LampService service = LampService.shared();

    @ParameterizedTest
    @ValueSource(longs = {0, -200, -290, 20})
    void aLogInOfTheLastFiveMinutesWillDo(long seconds) {
        long at = Instant.now().getEpochSecond() + seconds;
        Call.Answer answer = seal(Map.of("auth_time", at));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Instant.parse(answer.json().asString(""))).isEqualTo(Instant.ofEpochSecond(at));
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, -3_600, 60, 31_536_000, Long.MAX_VALUE / 2, Long.MIN_VALUE / 2})
    void anOlderOneOrOneFromTheFutureWillNot(long seconds) {
        isAskedToLogInAgain(seal(Map.of("auth_time", Instant.now().getEpochSecond() + seconds)));
    }

    @Test
    void aTokenThatDoesNotTellOfALogInWillNot() {
        isAskedToLogInAgain(seal(Map.of()));
        isAskedToLogInAgain(seal(Map.of("auth_time", Instant.now().toString())));
        isAskedToLogInAgain(seal(Map.of("auth_time", List.of(Instant.now().getEpochSecond()))));
        isAskedToLogInAgain(seal(Map.of("auth_time", Map.of())));
    }

    @Test
    void aBadTokenIsBadAndNobodyIsNobody() {
        assertThat(service.call("PUT", PATH).send().code()).isEqualTo("unauthenticated");
        isAskedToLogInAgain(
                service.call("PUT", PATH.replace("/v1/", "/v1/public/")).send());
    }

    @Test
    void thePersonReadsWhyInTheirLanguage() {
        assertThat(seal(Map.of()).json().path("detail").asString()).contains("5 分钟");
        assertThat(service.call("PUT", PATH)
                        .token(token(Map.of()))
                        .header("Accept-Language", "en")
                        .send()
                        .json()
                        .path("detail")
                        .asString())
                .contains("last 5 minutes");
    }

    private static void isAskedToLogInAgain(Call.Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("step-up-required");
        assertThat(answer.json().path("maxAge").asInt()).isEqualTo(300);
        assertThat(answer.header("WWW-Authenticate"))
                .startsWith("Bearer error=\"insufficient_user_authentication\"")
                .endsWith("max_age=\"300\"");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    private Call.Answer seal(Map<String, ?> claims) {
        return service.call("PUT", PATH).token(token(claims)).send();
    }

    private String token(Map<String, ?> claims) {
        return service.realm().token("u-7", List.of("member"), claims);
    }
}

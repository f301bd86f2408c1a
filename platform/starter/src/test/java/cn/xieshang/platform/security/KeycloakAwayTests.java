package cn.xieshang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.lamps.Call;
import cn.xieshang.platform.lamps.LampService;
import cn.xieshang.platform.testing.Realm;
import cn.xieshang.platform.testing.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole service, running and restarted, while Keycloak is not there. */
class KeycloakAwayTests {
    private final Realm realm = new Realm();
    private final String store = new Store().uri();

    @TempDir
    private Path disk = Path.of("");

    @Test
    void whoHasATokenIsServedByARunningAndByARestartedService() {
        String token = realm.token("u", List.of(), Map.of());
        try (LampService running = started()) {
            assertThat(me(running, token).status()).isEqualTo(200);
            realm.goAway();
            assertThat(me(running, token).status()).isEqualTo(200);
            assertThat(me(running, Realm.token(Realm.newKey(), claims -> claims))
                            .status())
                    .as("a token of an unknown key is refused, not an error of ours")
                    .isEqualTo(401);
        }
        try (LampService restarted = started()) {
            assertThat(me(restarted, token).status()).isEqualTo(200);
            assertThat(me(restarted, token + "x").status()).isEqualTo(401);
        }
    }

    @Test
    void withoutAnyKeyTokensCannotBeCheckedForTheMomentAndTheRestGoesOn() {
        realm.goAway();
        String token = realm.token("u", List.of(), Map.of());
        try (LampService first = started()) {
            Call.Answer answer = me(first, token);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("keys-away");
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(first.call("GET", "/v1/public/me").send().status()).isEqualTo(200);
            assertThat(first.call("GET", "/v1/me").send().status()).isEqualTo(401);
        }
    }

    private LampService started() {
        return new LampService(realm, store, LampService.copySetting(disk.resolve("lamp-service.json")));
    }

    private static Call.Answer me(LampService service, String token) {
        return service.call("GET", "/v1/me").token(token).send();
    }
}

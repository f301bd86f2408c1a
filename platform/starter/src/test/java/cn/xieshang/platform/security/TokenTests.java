package cn.xieshang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.lamps.Call;
import cn.xieshang.platform.lamps.LampService;
import cn.xieshang.platform.testing.Realm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TokenTests {
    private final LampService service = LampService.shared();
    private final Realm realm = service.realm();

    @Test
    void theActorIsWhatTheClaimsSay() {
        String token = realm.token(
                "u-7",
                List.of("office-staff", "office-director", "uma_authorization"),
                Map.of("office", "wangjiang", "district", "binjiang"));
        Call.Answer me = me(token);
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body())
                .isEqualTo("{\"user\":\"u-7\",\"office\":\"wangjiang\",\"district\":\"binjiang\",\"unit\":null,"
                        + "\"roles\":[\"OFFICE_STAFF\",\"OFFICE_DIRECTOR\"]}");
    }

    @Test
    void headersAreNotBelieved() {
        Call.Answer me = service.call("GET", "/v1/me")
                .token(realm.token("u-7", List.of(), Map.of("office", "xixing")))
                .header("X-User-Id", "boss")
                .header("X-Office", "wangjiang")
                .header("X-Forwarded-User", "boss")
                .header("office", "wangjiang")
                .send();
        assertThat(me.body()).contains("\"u-7\"").contains("xixing").doesNotContain("boss");
    }

    @Test
    void aTokenThatIsNotGoodOpensNothing() throws Exception {
        RSAKey stranger =
                new RSAKey.Builder(Realm.newKey()).keyID(realm.key().getKeyID()).build();
        String good = realm.token("u", List.of("platform-admin"), Map.of());
        Map<String, String> bad = new HashMap<>();
        bad.put("expired", with(claims -> claims.issueTime(in(-100)).expirationTime(in(-31))));
        bad.put("without an end", with(claims -> claims.expirationTime(null)));
        bad.put("not yet valid", with(claims -> claims.notBeforeTime(in(60))));
        bad.put("of another realm", with(claims -> claims.issuer("http://localhost/realms/master")));
        bad.put("of a realm whose name begins like ours", with(claims -> claims.issuer(Realm.ISSUER + "2")));
        bad.put("for another audience", with(claims -> claims.audience("account")));
        bad.put("for nobody", with(claims -> claims.audience(List.of())));
        bad.put("with an audience that is none", with(claims -> claims.claim("aud", 7)));
        bad.put("without subject", with(claims -> claims.subject(null)));
        bad.put("as the system itself", with(claims -> claims.subject("(system)")));
        bad.put("as the public", with(claims -> claims.subject("(public)")));
        bad.put("with a subject of spaces", with(claims -> claims.subject("  ")));
        bad.put("with an office that is none", with(claims -> claims.claim("office", "Wang Jiang!")));
        bad.put("with two offices", with(claims -> claims.claim("office", List.of("wangjiang", "xixing"))));
        bad.put("with an empty unit", with(claims -> claims.claim("unit", "")));
        bad.put("forged under our key id", Realm.token(stranger, claims -> claims));
        bad.put("signed with an unknown key", Realm.token(Realm.newKey(), claims -> claims));
        bad.put("unsigned", new PlainJWT(claims()).serialize());
        bad.put("signed with our public key as a shared secret", withPublicKeyAsSecret());
        bad.put("with changed content", changed(good));
        bad.put("cut off", good.substring(0, good.length() - 4));
        bad.put("no token", "nonsense");
        bad.forEach((what, token) -> {
            for (String path : List.of("/v1/me", "/v1/public/me", "/actuator/prometheus", "/v1/nowhere")) {
                Call.Answer answer = service.call("GET", path).token(token).send();
                assertThat(answer.status()).as(what + " at " + path).isEqualTo(401);
                assertThat(answer.code()).as(what).isEqualTo("unauthenticated");
                assertThat(answer.header("WWW-Authenticate")).as(what).startsWith("Bearer");
                assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            }
        });
    }

    @Test
    void clocksMayDifferByHalfAMinute() {
        assertThat(me(with(claims -> claims.issueTime(in(-100)).expirationTime(in(-20))))
                        .status())
                .isEqualTo(200);
        assertThat(me(with(claims -> claims.notBeforeTime(in(20)))).status()).isEqualTo(200);
    }

    @Test
    void rolesOfAnotherShapeAreNoRoles() {
        for (Object access : List.of("platform-admin", Map.of("roles", "platform-admin"), List.of("platform-admin"))) {
            String token = with(claims -> claims.claim("realm_access", access));
            assertThat(me(token).body()).contains("\"roles\":[]");
        }
    }

    @Test
    void openIsWhatIsPublicAndNothingElse() {
        assertThat(service.call("GET", "/v1/public/me").send().body()).isEqualTo("(public)");
        assertThat(service.call("GET", "/actuator/health/liveness").send().status())
                .isEqualTo(200);
        assertThat(service.call("GET", "/v3/api-docs").send().status()).isEqualTo(200);
        for (String path : List.of(
                "/v1/me",
                "/v1/nowhere",
                "/",
                "/error",
                "/actuator",
                "/actuator/info",
                "/actuator/prometheus",
                "/v1/public/../me",
                "/v1/public/..;/me",
                "/v1/public/%2e%2e/me",
                "//v1/me")) {
            Call.Answer answer = service.call("GET", path).send();
            assertThat(answer.status()).as(path).isIn(400, 401);
            assertThat(answer.code()).as(path + answer.body()).isIn("unauthenticated", "bad-request");
        }
    }

    @Test
    void theApiDescriptionSpeaksOfHeadersAndPagesAndNeverOfTheActor() {
        JsonNode paths = service.call("GET", "/v3/api-docs").send().json().path("paths");
        assertThat(paths.at("/~1v1~1me/get").has("parameters")).isFalse();
        assertThat(names(paths.at("/~1v1~1lamps/get"))).containsExactlyInAnyOrder("after?", "limit?");
        assertThat(names(paths.at("/~1v1~1lamps/post"))).containsExactly("Idempotency-Key!");
        assertThat(names(paths.at("/~1v1~1lamps~1{id}/put"))).containsExactlyInAnyOrder("id!", "If-Match!");
        assertThat(paths.at("/~1v1~1lamps~1{id}/put").has("security")).isTrue();
        assertThat(names(paths.at("/~1v1~1lamps~1{id}~1seal/put"))).containsExactly("id!");
        assertThat(paths.at("/~1v1~1lamps~1{id}~1seal/put/responses/401/description")
                        .asString(""))
                .contains("RFC 9470");
        assertThat(paths.at("/~1v1~1public~1lamps/post").has("security")).isFalse();
    }

    private static List<String> names(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString("")
                        + (parameter.path("required").asBoolean() ? "!" : "?"))
                .toList();
    }

    @Test
    void managementIsThePlatformAdministratorsAlone() {
        String staff = realm.token("u", List.of("office-staff", "district-admin"), Map.of());
        String admin = realm.token("u", List.of("platform-admin"), Map.of());
        Call.Answer refused =
                service.call("GET", "/actuator/prometheus").token(staff).send();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("forbidden");
        assertThat(refused.header("WWW-Authenticate")).contains("insufficient_scope");
        assertThat(service.call("GET", "/actuator/prometheus")
                        .token(admin)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void thereAreNoSessionsNoCookiesAndNoOpenDoorsForOtherOrigins() {
        Call.Answer answer = service.call("GET", "/v1/public/me")
                .header("Origin", "https://elsewhere.example")
                .send();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private Call.Answer me(String token) {
        return service.call("GET", "/v1/me").token(token).send();
    }

    private String with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return Realm.token(realm.key(), change);
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(Realm.ISSUER)
                .audience("xieshang-api")
                .subject("u")
                .expirationTime(in(60))
                .build();
    }

    private String withPublicKeyAsSecret() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(realm.key().getKeyID())
                        .build(),
                claims());
        token.sign(new MACSigner(realm.key().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        char[] content = parts[1].toCharArray();
        content[20] = content[20] == 'A' ? 'B' : 'A';
        return parts[0] + "." + new String(content) + "." + parts[2];
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}

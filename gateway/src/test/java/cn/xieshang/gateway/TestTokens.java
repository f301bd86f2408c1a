package cn.xieshang.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Access tokens as our Keycloak makes them, and such as it never would. */
final class TestTokens {

    static final String ISSUER = "http://localhost:18090/realms/xieshang";
    private static final RSAKey OURS = key("ours");
    private static final RSAKey STRANGE = key("ours");

    private TestTokens() {}

    static String keys() {
        return new JWKSet(OURS.toPublicJWK()).toString();
    }

    static String good() {
        return good("2f1d6a5e-0000-4000-8000-000000000001", "member");
    }

    static String good(String subject, String role) {
        return signed(OURS, claims(subject, role).build());
    }

    static String expired() {
        return signed(
                OURS,
                claims().expirationTime(Date.from(Instant.now().minusSeconds(60)))
                        .build());
    }

    static String withoutEnd() {
        return signed(OURS, claims().expirationTime(null).build());
    }

    static String forged() {
        return signed(STRANGE, claims().build());
    }

    static String unknownKey() {
        return signed(key(UUID.randomUUID().toString()), claims().build());
    }

    static String foreignIssuer() {
        return signed(
                OURS, claims().issuer("http://localhost:18090/realms/master").build());
    }

    static String foreignAudience() {
        return signed(OURS, claims().audience("account").build());
    }

    static String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }

    private static JWTClaimsSet.Builder claims() {
        return claims(UUID.randomUUID().toString(), "member");
    }

    private static JWTClaimsSet.Builder claims(String subject, String role) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(List.of("account", "xieshang-api"))
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("realm_access", Map.of("roles", List.of(role)));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

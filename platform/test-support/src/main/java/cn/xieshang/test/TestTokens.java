package cn.xieshang.test;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens as Keycloak signs them, and the kinds of token that must not be believed. */
public final class TestTokens {
    public static final String ISSUER = "http://localhost:8090/realms/xieshang";
    public static final String AUDIENCE = "xieshang-api";

    private static final String AUTH_TIME = "auth_time";

    private static final RSAKey KEY = key("test");
    private static final RSAKey STRANGER = key("test");

    private TestTokens() {}

    /** The realm's public keys. */
    public static JWKSet keys() {
        return new JWKSet(KEY.toPublicJWK());
    }

    public static String of(Actor actor) {
        return sign(claims(actor).build(), KEY);
    }

    /** Of somebody who logged in that long ago; the others have just done so. */
    public static String loggedInBefore(Duration ago, Actor actor) {
        return withClaim(actor, AUTH_TIME, Instant.now().minus(ago).getEpochSecond());
    }

    public static String expired(Actor actor) {
        Date past = Date.from(Instant.now().minusSeconds(600));
        return sign(claims(actor).expirationTime(past).build(), KEY);
    }

    public static String ofOtherRealm(Actor actor) {
        return sign(claims(actor).issuer("http://localhost:8090/realms/master").build(), KEY);
    }

    public static String forOtherAudience(Actor actor) {
        return sign(claims(actor).audience("account").build(), KEY);
    }

    /** Signed by somebody else under the same key id. */
    public static String forged(Actor actor) {
        return sign(claims(actor).build(), STRANGER);
    }

    public static String byUnknownKey(Actor actor) {
        return sign(claims(actor).build(), key("unknown"));
    }

    public static String unsigned(Actor actor) {
        return new PlainJWT(claims(actor).build()).serialize();
    }

    /** @param value none to leave the claim out */
    public static String withClaim(Actor actor, String name, @Nullable Object value) {
        return sign(claims(actor).claim(name, value).build(), KEY);
    }

    private static JWTClaimsSet.Builder claims(Actor actor) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(actor.user().value())
                .issueTime(Date.from(now))
                .claim(AUTH_TIME, now.getEpochSecond())
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim(
                        "realm_access",
                        Map.of(
                                "roles",
                                List.copyOf(actor.roles().stream()
                                        .map(Role::realmName)
                                        .toList())));
        if (actor.office() != null) {
            claims.claim("office", actor.office().value());
        }
        if (actor.district() != null) {
            claims.claim("district", actor.district().value());
        }
        if (actor.unit() != null) {
            claims.claim("unit", actor.unit().value());
        }
        return claims;
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}

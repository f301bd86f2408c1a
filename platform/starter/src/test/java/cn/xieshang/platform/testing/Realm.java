package cn.xieshang.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stands in for Keycloak: signs tokens and shows its keys, can rotate them, go away and come back. */
public final class Realm {
    public static final String ISSUER = "http://localhost/realms/xieshang";

    private final AtomicInteger asked = new AtomicInteger();
    private final int port;
    private volatile RSAKey key = newKey();
    private volatile String shown = keySet(key);
    private @Nullable HttpServer server;

    public Realm() {
        this.port = start(0);
    }

    public URI keysAddress() {
        return URI.create("http://127.0.0.1:" + port + "/certs");
    }

    /** How often the keys were fetched. */
    public int asked() {
        return asked.get();
    }

    public void goAway() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    public void comeBack() {
        start(port);
    }

    /** From now on another key signs and is shown, the one before is not. */
    public void rotate() {
        key = newKey();
        shown = keySet(key);
    }

    /** What stands in for the keys: for answers that are none. */
    public void show(String body) {
        shown = body;
    }

    public JWKSet keys() {
        return new JWKSet(key);
    }

    public RSAKey key() {
        return key;
    }

    /** A token as Keycloak makes them, with further claims. */
    public String token(String user, List<String> roles, Map<String, ?> claims) {
        return token(key, builder -> {
            builder.subject(user).claim("realm_access", Map.of("roles", roles));
            claims.forEach(builder::claim);
            return builder;
        });
    }

    public static String token(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet claims = change.apply(new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(List.of("xieshang-api", "account"))
                        .subject("u-1")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300))))
                .build();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(JOSEObjectType.JWT)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String keySet(RSAKey key) {
        return new JWKSet(key).toPublicJWKSet().toString();
    }

    private int start(int onPort) {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
            started.createContext("/certs", exchange -> {
                asked.incrementAndGet();
                byte[] body = shown.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            started.start();
            server = started;
            return started.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

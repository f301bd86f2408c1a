package cn.xieshang.platform.security;

import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;

/**
 * Keycloak's keys: cached for five minutes, fetched at most once in 30 seconds however many unknown key ids are asked for,
 * and still there while Keycloak is away: from memory, and after a restart from the copy on disk.
 */
public final class OutageTolerantJwks {
    private static final Duration CACHED = Duration.ofMinutes(5);
    private static final Duration FETCH_APART = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofDays(7);
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int MAX_BYTES = 256 * 1024;

    private OutageTolerantJwks() {}

    public static JWKSource<SecurityContext> create(SecuritySettings settings) {
        return create(settings, CACHED);
    }

    static JWKSource<SecurityContext> create(SecuritySettings settings, Duration cached) {
        try {
            JWKSetSource<SecurityContext> fetched = new URLBasedJWKSetSource<>(
                    settings.jwksUri().toURL(),
                    new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_BYTES));
            JWKSetSource<SecurityContext> kept =
                    settings.jwksCopy() == null ? fetched : new JwksCopyOnDisk(fetched, settings.jwksCopy());
            return JWKSourceBuilder.create(kept)
                    .cache(cached.toMillis(), Duration.ofSeconds(10).toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(FETCH_APART.toMillis())
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("xieshang.security.jwks-uri is not a URL", e);
        }
    }
}

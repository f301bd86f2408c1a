package cn.xieshang.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Checks a signature once a minute instead of at every request: half of what a request costs here. Expiry is checked
 * every time, and a key that was taken away is noticed within that minute.
 */
final class RememberedTokens implements ReactiveJwtDecoder {

    private final ReactiveJwtDecoder checking;
    private final Clock clock;
    private final Cache<String, Jwt> good = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RememberedTokens(ReactiveJwtDecoder checking, Clock clock) {
        this.checking = checking;
        this.clock = clock;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known != null && isBefore(clock.instant(), known.getExpiresAt())) {
            return Mono.just(known);
        }
        return checking.decode(token).doOnNext(jwt -> good.put(token, jwt));
    }

    private static boolean isBefore(Instant now, @Nullable Instant end) {
        return end != null && now.isBefore(end);
    }
}

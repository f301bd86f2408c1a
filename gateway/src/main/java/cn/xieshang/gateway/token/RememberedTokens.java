package cn.xieshang.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/**
 * Checks a signature once a minute instead of at every request: half of what a request costs here. Expiry is checked
 * every time, and a key that was taken away is noticed within that minute.
 */
final class RememberedTokens implements ReactiveAuthenticationManager {

    private final ReactiveAuthenticationManager checking;
    private final Clock clock;
    private final Cache<String, JwtAuthenticationToken> good = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RememberedTokens(ReactiveAuthenticationManager checking, Clock clock) {
        this.checking = checking;
        this.clock = clock;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication asked) {
        if (!(asked instanceof BearerTokenAuthenticationToken bearer)) {
            return Mono.empty();
        }
        JwtAuthenticationToken known = good.getIfPresent(bearer.getToken());
        return known != null && isCurrent(known)
                ? Mono.just(known)
                : checking.authenticate(asked).doOnNext(checked -> remember(bearer.getToken(), checked));
    }

    private void remember(String token, Authentication checked) {
        if (checked instanceof JwtAuthenticationToken jwt) {
            good.put(token, jwt);
        }
    }

    private boolean isCurrent(JwtAuthenticationToken known) {
        Instant end = known.getToken().getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }
}

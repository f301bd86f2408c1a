package cn.xieshang.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What makes a token good: RS256 by a key of ours, our issuer, our audience, and its time. */
@Configuration(proxyBeanMethods = false)
class TokenCheck {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

    @Bean
    ReactiveJwtDecoder tokens(JWKSource<SecurityContext> keys, SecuritySettings settings) {
        NimbusReactiveJwtDecoder checking = NimbusReactiveJwtDecoder.withJwkSource(token -> matching(keys, token))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        checking.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(settings.audience())),
                new JwtClaimValidator<Object>("exp", end -> end != null),
                new JwtClaimValidator<Object>("sub", subject -> subject != null)));
        return new RememberedTokens(checking, Clock.systemUTC());
    }

    /** Off the event loop, because a key not yet known is fetched. */
    private static Flux<JWK> matching(JWKSource<SecurityContext> keys, SignedJWT token) {
        var wanted = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
        return Mono.fromCallable(() -> select(keys, wanted))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapIterable(found -> found);
    }

    @SuppressWarnings("NullAway") // Nimbus takes null for "no context"
    private static List<JWK> select(JWKSource<SecurityContext> keys, JWKSelector wanted) throws JOSEException {
        return keys.get(wanted, null);
    }
}

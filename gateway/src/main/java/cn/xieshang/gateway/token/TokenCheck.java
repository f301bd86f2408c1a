package cn.xieshang.gateway.token;

import cn.xieshang.platform.security.SecuritySettings;
import cn.xieshang.platform.security.TokenRules;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A token is good here exactly when it is good in every service. */
@Configuration(proxyBeanMethods = false)
class TokenCheck {

    @Bean
    ReactiveJwtDecoder tokens(JWKSource<SecurityContext> keys, SecuritySettings settings) {
        JWTProcessor<SecurityContext> signatures = TokenRules.signatures(keys);
        var checking = new NimbusReactiveJwtDecoder(token -> check(signatures, token));
        checking.setJwtValidator(TokenRules.validator(settings));
        return new RememberedTokens(checking, Clock.systemUTC());
    }

    /**
     * Off the event loop, because a key not yet known is fetched. A key that is unknown although it was looked for just
     * now belongs to a bad token; only an absent Keycloak is not the token's fault.
     */
    private static Mono<JWTClaimsSet> check(JWTProcessor<SecurityContext> signatures, JWT token) {
        return Mono.fromCallable(() -> claims(signatures, token))
                .onErrorMap(TokenCheck::isBadToken, error -> new BadJwtException("bad token", error))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static boolean isBadToken(Throwable error) {
        return error instanceof BadJOSEException || error instanceof RateLimitReachedException;
    }

    @SuppressWarnings("NullAway") // Nimbus takes null for "no context"
    private static JWTClaimsSet claims(JWTProcessor<SecurityContext> signatures, JWT token)
            throws BadJOSEException, JOSEException {
        return signatures.process(token, null);
    }
}

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtAuthenticationConverterAdapter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A token is good here exactly when it is good in every service. */
@Configuration(proxyBeanMethods = false)
class TokenCheck {

    @Bean
    ReactiveAuthenticationManager tokens(JWKSource<SecurityContext> keys, SecuritySettings settings) {
        JWTProcessor<SecurityContext> signatures = TokenRules.signatures(keys);
        var checking = new NimbusReactiveJwtDecoder(token -> check(signatures, token));
        checking.setJwtValidator(TokenRules.validator(settings));
        var withRoles = new JwtAuthenticationConverter();
        withRoles.setJwtGrantedAuthoritiesConverter(TokenCheck::roles);
        var manager = new JwtReactiveAuthenticationManager(checking);
        manager.setJwtAuthenticationConverter(new ReactiveJwtAuthenticationConverterAdapter(withRoles));
        return new RememberedTokens(manager, Clock.systemUTC());
    }

    private static Collection<GrantedAuthority> roles(Jwt token) {
        return token.getClaim("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof List<?> roles
                ? roles.stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(String.valueOf(role)))
                        .toList()
                : List.of();
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

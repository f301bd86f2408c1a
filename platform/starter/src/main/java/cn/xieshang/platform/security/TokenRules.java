package cn.xieshang.platform.security;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What makes a token good, and what it says about who acts; the same at the gateway's edge and in every service. */
public final class TokenRules {
    /** The only ways of signing accepted; {@code none} and shared secrets are not among them. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private TokenRules() {}

    /** Checks the signature only; the claims are checked by {@link #validator}. */
    public static DefaultJWTProcessor<SecurityContext> signatures(JWKSource<SecurityContext> keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return processor;
    }

    public static OAuth2TokenValidator<Jwt> validator(SecuritySettings settings) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(settings.leeway()),
                new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<>(JwtClaimNames.SUB, Objects::nonNull),
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
    }

    /** @throws IllegalArgumentException when a claim is not of its form */
    public static Actor actor(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || subject.startsWith("(")) {
            throw new IllegalArgumentException("no subject, or a name that only the platform itself has");
        }
        return new Actor(
                new UserId(subject),
                claim(token, "office", OfficeId::new),
                claim(token, "district", DistrictId::new),
                claim(token, "unit", UnitId::new),
                roles(token));
    }

    private static <T> @Nullable T claim(Jwt token, String name, Function<String, T> read) {
        Object value = token.getClaims().get(name);
        return switch (value) {
            case null -> null;
            case String text -> read.apply(text);
            default -> throw new IllegalArgumentException("claim " + name + " is not a text");
        };
    }

    private static Set<Role> roles(Jwt token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (token.getClaims().get("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof List<?> names) {
            names.forEach(name -> Role.ofRealmName(String.valueOf(name)).ifPresent(roles::add));
        }
        return roles;
    }
}

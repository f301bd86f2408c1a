package cn.xieshang.platform.security;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer the realm, exactly as tokens name it
 * @param jwksUri where its keys are
 * @param jwksCopy file that keeps the last keys seen, for a start while Keycloak is down; none: no copy
 * @param audience what a token must be made for
 * @param leeway how far clocks may differ
 * @param recentLogin how long after a log-in no other is needed where a {@link RecentLogin} is
 */
@ConfigurationProperties("xieshang.security")
public record SecuritySettings(
        URI issuer,
        URI jwksUri,
        @Nullable Path jwksCopy,
        @DefaultValue("xieshang-api") String audience,
        @DefaultValue("30s") Duration leeway,
        @DefaultValue("5m") Duration recentLogin) {}

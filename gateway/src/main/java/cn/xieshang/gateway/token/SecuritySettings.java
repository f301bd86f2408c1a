package cn.xieshang.gateway.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are good here; the same settings as every service has.
 *
 * @param jwksCopy where the keys are kept for a start without Keycloak
 */
@Validated
@ConfigurationProperties("xieshang.security")
record SecuritySettings(
        @NotBlank String issuer,
        @NotNull URI jwksUri,
        @Nullable Path jwksCopy,
        @DefaultValue("xieshang-api") String audience) {}

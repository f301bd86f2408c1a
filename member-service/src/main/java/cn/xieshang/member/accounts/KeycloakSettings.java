package cn.xieshang.member.accounts;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the accounts are, and the service account that may manage them.
 *
 * @param patience how long one answer of Keycloak may take
 */
@Validated
@ConfigurationProperties("xieshang.keycloak")
record KeycloakSettings(
        URI url,
        @NotBlank String realm,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @DefaultValue("5s") Duration patience) {}

package cn.xieshang.gateway;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services stand, and what the page is told about this deployment.
 *
 * @param keycloak as a browser reaches it
 * @param origins other web origins that may call the API; none means that only the gateway's own pages may
 * @param trustedProxies addresses or networks (CIDR) whose X-Forwarded-For and X-Forwarded-Proto are believed
 */
@Validated
@ConfigurationProperties("xieshang.gateway")
public record GatewaySettings(
        @NotNull URI member,
        @NotNull URI opinion,
        @NotNull URI proposal,
        @NotNull URI notification,
        @NotNull URI keycloak,
        @DefaultValue("xieshang") String realm,
        @DefaultValue("xieshang-web") String client,
        @DefaultValue("binjiang") String district,
        @DefaultValue List<String> origins,
        @DefaultValue List<String> trustedProxies) {}

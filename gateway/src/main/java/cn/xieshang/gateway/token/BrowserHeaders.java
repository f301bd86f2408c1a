package cn.xieshang.gateway.token;

import cn.xieshang.gateway.GatewaySettings;
import java.net.URI;
import java.time.Duration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.stereotype.Component;

/** Tells a browser to run nothing but our own files and to talk to nobody but us and Keycloak. */
@Component
final class BrowserHeaders implements Customizer<HeaderSpec> {

    private final String policy;

    BrowserHeaders(GatewaySettings settings) {
        URI keycloak = settings.keycloak();
        String login = keycloak.getScheme() + "://" + keycloak.getAuthority();
        this.policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "manifest-src 'self'",
                "connect-src 'self' " + login,
                "frame-src " + login,
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    @Override
    public void customize(HeaderSpec headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(frames -> frames.mode(Mode.DENY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicy(may -> may.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .hsts(hsts -> hsts.includeSubdomains(true).maxAge(Duration.ofDays(365)));
    }
}

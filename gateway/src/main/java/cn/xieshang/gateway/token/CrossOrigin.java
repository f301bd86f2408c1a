package cn.xieshang.gateway.token;

import cn.xieshang.gateway.GatewaySettings;
import cn.xieshang.gateway.problem.ProblemException;
import cn.xieshang.gateway.problem.ProblemKind;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.WebFilter;

/** Other web origins may call only if the settings name them; the answer to the rest is a problem. */
@Configuration(proxyBeanMethods = false)
class CrossOrigin {

    @Bean
    @Order(-105)
    WebFilter crossOriginFilter(GatewaySettings settings) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(settings.origins());
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        rules.setAllowedHeaders(List.of(
                "Accept-Language",
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "Last-Event-ID",
                "Tracking-Code"));
        rules.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "WWW-Authenticate"));
        rules.setMaxAge(Duration.ofHours(1));
        return new CorsWebFilter(_ -> rules, new RefusingProcessor());
    }

    private static final class RefusingProcessor extends DefaultCorsProcessor {
        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            throw ProblemException.of(ProblemKind.ORIGIN_REFUSED);
        }
    }
}

package cn.xieshang.gateway.token;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

/** Leaves out what would cost each request more than the routing itself, and tells an operator nothing. */
@Configuration(proxyBeanMethods = false)
class Leanness {

    /** One observation for the request is enough; Spring Security would make one for each of its filters. */
    @Bean
    SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** The same check of headers without regular expressions, which run over the whole token otherwise. */
    @Bean
    StrictServerWebExchangeFirewall firewall() {
        var firewall = new StrictServerWebExchangeFirewall();
        firewall.setAllowedHeaderNames(Leanness::isPlain);
        firewall.setAllowedHeaderValues(Leanness::isPlain);
        return firewall;
    }

    /** An absent header is asked about, too. */
    private static boolean isPlain(@Nullable String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7f) {
                return false;
            }
        }
        return true;
    }
}

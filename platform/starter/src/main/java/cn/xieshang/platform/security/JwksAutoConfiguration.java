package cn.xieshang.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The keys of the realm, for servlet services and the reactive gateway alike. */
@AutoConfiguration
@ConditionalOnProperty("xieshang.security.issuer")
@EnableConfigurationProperties(SecuritySettings.class)
class JwksAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    JWKSource<SecurityContext> realmKeys(SecuritySettings settings) {
        return OutageTolerantJwks.create(settings);
    }
}

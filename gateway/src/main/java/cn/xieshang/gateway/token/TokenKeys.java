package cn.xieshang.gateway.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TokenKeys {

    @Bean
    @ConditionalOnMissingBean
    JWKSource<SecurityContext> keys(SecuritySettings settings) throws MalformedURLException {
        return JWKSourceBuilder.create(settings.jwksUri().toURL())
                .outageTolerantForever()
                .build();
    }
}

package cn.xieshang.member.accounts;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The admin client with limits: left alone, it would wait for ever. It speaks to nobody before it is used. */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {
    private static final int CONNECTIONS = 2;

    @Bean(destroyMethod = "close")
    Keycloak keycloak(KeycloakSettings settings) {
        long patience = settings.patience().toMillis();
        var http = new ResteasyClientBuilderImpl()
                .connectionPoolSize(CONNECTIONS)
                .connectTimeout(patience, TimeUnit.MILLISECONDS)
                .readTimeout(patience, TimeUnit.MILLISECONDS)
                .connectionCheckoutTimeout(patience, TimeUnit.MILLISECONDS)
                .register(JacksonProvider.class)
                .build();
        return KeycloakBuilder.builder()
                .serverUrl(settings.url().toString())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .resteasyClient(http)
                .build();
    }
}

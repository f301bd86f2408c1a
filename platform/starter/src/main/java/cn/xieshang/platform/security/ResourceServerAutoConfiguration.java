package cn.xieshang.platform.security;

import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.problem.ProblemWriter;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every service is a resource server: stateless, bearer tokens only, closed by default. Open are {@code /v1/public/**},
 * the health checks and the API description; other management pages are the platform administrator's.
 */
@AutoConfiguration(
        after = JwksAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
class ResourceServerAutoConfiguration {
    private static final Logger log = LoggerFactory.getLogger(ResourceServerAutoConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(SecuritySettings.class)
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, SecuritySettings settings) {
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(TokenRules.signatures(keys));
        decoder.setJwtValidator(TokenRules.validator(settings));
        return decoder;
    }

    @Bean
    SecurityFilterChain closedByDefault(HttpSecurity http, JwtDecoder decoder, ProblemWriter problems) {
        BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
        BearerTokenAccessDeniedHandler denied = new BearerTokenAccessDeniedHandler();
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement((SessionManagementConfigurer<HttpSecurity> session) ->
                        session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/v1/public/**", "/actuator/health/**", "/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.PLATFORM_ADMIN.realmName())
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(ActorToken::of))
                        .authenticationEntryPoint((request, response, refused) -> {
                            challenge.commence(request, response, refused);
                            problems.write(
                                    request, response, HttpStatus.valueOf(response.getStatus()), "unauthenticated");
                        })
                        .accessDeniedHandler((request, response, refused) -> {
                            log.info("{} has no right to {}", request.getRemoteUser(), request.getRequestURI());
                            denied.handle(request, response, refused);
                            problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden");
                        }))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, refused) -> {
                    challenge.commence(request, response, refused);
                    problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
                }))
                .build();
    }

    @Configuration(proxyBeanMethods = false)
    static class Arguments implements WebMvcConfigurer {
        private final ObjectProvider<SecuritySettings> settings;

        Arguments(ObjectProvider<SecuritySettings> settings) {
            this.settings = settings;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new ActorArgumentResolver());
            settings.ifAvailable(known -> resolvers.add(new RecentLoginResolver(known.recentLogin(), known.leeway())));
        }
    }
}

package cn.xieshang.gateway.token;

import cn.xieshang.gateway.problem.ProblemException;
import cn.xieshang.gateway.problem.ProblemKind;
import cn.xieshang.gateway.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Everything under /api needs a good token, except what is public by name; the services check again. */
@Configuration(proxyBeanMethods = false)
class EdgeSecurity {

    @Bean
    SecurityWebFilterChain edge(
            ServerHttpSecurity http, ReactiveAuthenticationManager tokens, BrowserHeaders browserHeaders) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .cors(ServerHttpSecurity.CorsSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(browserHeaders)
                .authorizeExchange(paths -> paths.pathMatchers("/api/v1/public/**")
                        .permitAll()
                        .pathMatchers("/api", "/api/**")
                        .authenticated()
                        .pathMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .pathMatchers("/actuator", "/actuator/**")
                        .hasAuthority("platform-admin")
                        .anyExchange()
                        .permitAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint((exchange, _) -> unknown(exchange))
                        .accessDeniedHandler((exchange, _) -> answer(exchange, ProblemKind.FORBIDDEN)))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint((exchange, _) -> unknown(exchange))
                        .accessDeniedHandler((exchange, _) -> answer(exchange, ProblemKind.FORBIDDEN))
                        .authenticationManagerResolver(_ -> Mono.just(tokens)))
                .build();
    }

    private static Mono<Void> unknown(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer(exchange, ProblemKind.UNAUTHENTICATED);
    }

    private static Mono<Void> answer(ServerWebExchange exchange, ProblemKind kind) {
        return Problems.write(exchange, ProblemException.of(kind));
    }
}

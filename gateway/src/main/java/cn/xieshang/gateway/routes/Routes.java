package cn.xieshang.gateway.routes;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import cn.xieshang.gateway.GatewaySettings;
import java.net.URI;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which path belongs to which service. No route repeats a request: only the client may, with its key. */
@Configuration(proxyBeanMethods = false)
class Routes {

    static final String STREAM = "notification-stream";

    private static final int BEFORE_THE_REST = -1;
    private static final long NO_TIME_LIMIT = -1;

    @Bean
    RouteLocator services(RouteLocatorBuilder builder, GatewaySettings settings, Guards guards) {
        RouteLocatorBuilder.Builder routes = builder.routes()
                .route(
                        STREAM,
                        route -> route.order(BEFORE_THE_REST)
                                .path("/api/v1/inbox/stream")
                                .filters(filters -> filters.stripPrefix(1).filter(guards.of("notification")))
                                .metadata(RESPONSE_TIMEOUT_ATTR, NO_TIME_LIMIT)
                                .uri(settings.notification()));
        service(
                routes,
                guards,
                "member",
                settings.member(),
                "/api/v1/members/**",
                "/api/v1/districts/**",
                "/api/v1/offices/**",
                "/api/v1/units/**",
                "/api/v1/public/members/**",
                "/api/v1/public/offices/**");
        service(routes, guards, "opinion", settings.opinion(), "/api/v1/opinions/**", "/api/v1/public/opinions/**");
        service(routes, guards, "notification", settings.notification(), "/api/v1/inbox/**");
        return routes.build();
    }

    private static void service(
            RouteLocatorBuilder.Builder routes, Guards guards, String name, URI uri, String... paths) {
        routes.route(
                        name,
                        route -> route.path(paths)
                                .filters(filters -> filters.stripPrefix(1).filter(guards.of(name)))
                                .uri(uri))
                .route(
                        name + "-docs",
                        route -> route.path("/docs/openapi/" + name)
                                .filters(filters ->
                                        filters.setPath("/v3/api-docs").filter(guards.of(name)))
                                .uri(uri));
    }
}

package cn.xieshang.gateway.routes;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import cn.xieshang.gateway.GatewaySettings;
import java.net.URI;
import java.util.stream.Stream;
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
                "members",
                "duty",
                "care",
                "terms",
                "districts",
                "offices",
                "units");
        service(routes, guards, "opinion", settings.opinion(), "opinions");
        service(routes, guards, "proposal", settings.proposal(), "proposals", "proposal-profiles");
        service(routes, guards, "notification", settings.notification(), "inbox");
        return routes.build();
    }

    /** Each subject with what needs an account and what is for everybody; which of it there is, the service knows. */
    private static void service(
            RouteLocatorBuilder.Builder routes, Guards guards, String name, URI uri, String... subjects) {
        String[] paths = Stream.of(subjects)
                .flatMap(subject -> Stream.of("/api/v1/" + subject + "/**", "/api/v1/public/" + subject + "/**"))
                .toArray(String[]::new);
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

package cn.xieshang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class RouteTests extends GatewayTest {

    @Autowired
    private RouteLocator routes;

    @Autowired
    private GatewaySettings settings;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/members/1, member",
        "/api/v1/duty, member",
        "/api/v1/care/visits/1, member",
        "/api/v1/terms/2026, member",
        "/api/v1/districts/binjiang/audit, member",
        "/api/v1/offices, member",
        "/api/v1/units/chengguan, member",
        "/api/v1/public/offices, member",
        "/api/v1/public/members/WJ0001, member",
        "/api/v1/opinions, opinion",
        "/api/v1/public/opinions/mine, opinion",
        "/api/v1/proposals, proposal",
        "/api/v1/proposals/1/filing, proposal",
        "/api/v1/public/proposals/1, proposal",
        "/api/v1/proposal-profiles/binjiang, proposal",
        "/api/v1/inbox/unread, notification",
        "/api/v1/inbox/stream, notification-stream",
        "/docs/openapi/member, member-docs",
        "/docs/openapi/opinion, opinion-docs",
        "/docs/openapi/proposal, proposal-docs",
        "/docs/openapi/notification, notification-docs",
    })
    void everySubjectGoesToItsService(String path, String expected) {
        Route route = route(path).orElseThrow();

        assertThat(route.getId()).isEqualTo(expected);
        assertThat(route.getUri()).isEqualTo(address(expected.split("-", 2)[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dead-letters/0",
        "/api/v1/public/dead-letters",
        "/api/v2/members/1",
        "/api/v1/memberships",
        "/members/1",
        "/docs/openapi/other"
    })
    void whatIsNobodysSubjectGoesNowhere(String path) {
        assertThat(route(path)).isEmpty();
    }

    @Test
    void everyServiceCanBeChosenOnThePageOfDocuments() {
        assertThat(get("/docs").body())
                .contains("value=\"member\"", "value=\"opinion\"", "value=\"proposal\"", "value=\"notification\"");
    }

    private Optional<Route> route(String path) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
        return routes.getRoutes()
                .filterWhen(route -> Mono.from(route.getPredicate().apply(exchange)))
                .next()
                .blockOptional();
    }

    private URI address(String service) {
        return switch (service) {
            case "member" -> settings.member();
            case "opinion" -> settings.opinion();
            case "proposal" -> settings.proposal();
            case "notification" -> settings.notification();
            default -> throw new IllegalArgumentException(service);
        };
    }
}

package cn.xieshang.gateway.page;

import cn.xieshang.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The page's own entries: /config.json, and the short address of the API documents. */
@Configuration(proxyBeanMethods = false)
class PageSettings {

    /** What the page is told: where to log in, and which district to begin with. */
    record Told(String keycloak, String realm, String client, String district) {}

    @Bean
    RouterFunction<ServerResponse> pageEntries(GatewaySettings settings) {
        var told = new Told(settings.keycloak().toString(), settings.realm(), settings.client(), settings.district());
        var documents = new ClassPathResource("static/docs/index.html");
        return RouterFunctions.route()
                .GET(
                        "/config.json",
                        _ -> ServerResponse.ok()
                                .cacheControl(CacheControl.noCache())
                                .bodyValue(told))
                .GET(
                        "/docs",
                        _ -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .cacheControl(CacheControl.noCache())
                                .bodyValue(documents))
                .build();
    }
}

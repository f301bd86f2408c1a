package cn.xieshang.gateway.routes;

import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;

/** Switches off the HTTP client's own habit of sending a request again when a connection was reset. */
@Component
final class ServiceClient implements HttpClientCustomizer {

    @Override
    public HttpClient customize(HttpClient client) {
        return client.disableRetry(true);
    }
}

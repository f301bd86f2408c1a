package cn.xieshang.gateway.entry;

import cn.xieshang.gateway.GatewaySettings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Takes away what a stranger may not say about itself, before any filter, log or trace has seen it: every X- header
 * (identity, forwarding, overriding), Forwarded, and trace headers. Behind a trusted proxy, its word on the client's
 * address and scheme is taken over first.
 */
@Component
final class OutsideRequest implements HttpHandlerDecoratorFactory {

    private static final Set<String> TAKEN_AWAY =
            Set.of("forwarded", "via", "client-ip", "true-client-ip", "traceparent", "tracestate", "baggage", "b3");

    private final ClientAddress clientAddress;

    OutsideRequest(GatewaySettings settings) {
        this.clientAddress = new ClientAddress(settings.trustedProxies());
    }

    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> handler.handle(cleaned(request), response);
    }

    private ServerHttpRequest cleaned(ServerHttpRequest request) {
        List<String> unwanted = request.getHeaders().headerNames().stream()
                .filter(OutsideRequest::takenAway)
                .toList();
        if (unwanted.isEmpty()) {
            return request;
        }
        ServerHttpRequest.Builder cleaned = request.mutate().headers(headers -> remove(headers, unwanted));
        clientAddress.takeOver(request, cleaned);
        return cleaned.build();
    }

    private static void remove(HttpHeaders headers, List<String> unwanted) {
        unwanted.forEach(headers::remove);
    }

    static boolean takenAway(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-") || name.startsWith("cf-") || TAKEN_AWAY.contains(name);
    }
}

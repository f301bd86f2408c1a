package cn.xieshang.gateway.entry;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Finds the client behind trusted proxies: the last address of X-Forwarded-For that is not itself a trusted proxy.
 * What a client wrote further left is never believed.
 */
final class ClientAddress {

    private final @Nullable InetAddressMatcher trusted;

    ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.isEmpty()
                ? null
                : InetAddressMatchers.builder().includeAddresses(trustedProxies).build();
    }

    void takeOver(ServerHttpRequest request, ServerHttpRequest.Builder target) {
        InetSocketAddress peer = request.getRemoteAddress();
        if (trusted == null || peer == null || !isTrusted(peer.getAddress())) {
            return;
        }
        List<String> hops = request.getHeaders().getValuesAsList("X-Forwarded-For");
        for (String hop : hops.reversed()) {
            InetAddress address = numeric(hop);
            if (address == null) {
                break;
            }
            if (!isTrusted(address)) {
                target.remoteAddress(new InetSocketAddress(address, 0));
                break;
            }
        }
        if ("https".equalsIgnoreCase(request.getHeaders().getFirst("X-Forwarded-Proto"))) {
            target.uri(UriComponentsBuilder.fromUri(request.getURI())
                    .scheme("https")
                    .build(true)
                    .toUri());
        }
    }

    private boolean isTrusted(@Nullable InetAddress address) {
        return trusted != null && address != null && trusted.matches(address);
    }

    /** Never asks a name server, whatever stands in the header. */
    private static @Nullable InetAddress numeric(String hop) {
        byte[] address = NetUtil.createByteArrayFromIpAddressString(hop.strip());
        if (address == null) {
            return null;
        }
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException impossible) {
            return null;
        }
    }
}

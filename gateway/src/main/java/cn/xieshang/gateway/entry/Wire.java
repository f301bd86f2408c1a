package cn.xieshang.gateway.entry;

import cn.xieshang.gateway.limits.Limits;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Puts the guards of the wire around the HTTP codec of every connection. */
@Component
final class Wire implements NettyServerCustomizer {

    private final Limits limits;

    Wire(Limits limits) {
        this.limits = limits;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) -> {
            var deadline = new ReadDeadline(limits.head().toMillis());
            channel.pipeline()
                    .addBefore(NettyPipeline.HttpCodec, "readDeadline", deadline)
                    .addAfter(NettyPipeline.HttpCodec, "wireGuard", new WireGuard(deadline));
        });
    }
}

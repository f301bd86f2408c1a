package cn.xieshang.gateway.entry;

import cn.xieshang.gateway.problem.Problems;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import org.jspecify.annotations.Nullable;

/**
 * Sits right behind the HTTP codec. Refusals that are given before any filter runs (unreadable request line, oversized
 * headers) leave the server without a body: here they get their problem. It also tells the {@link ReadDeadline} where a
 * request begins and ends.
 */
final class WireGuard extends ChannelDuplexHandler {

    private final ReadDeadline deadline;
    private boolean answeringHead;
    private @Nullable String acceptLanguage;

    WireGuard(ReadDeadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            deadline.headRead();
            answeringHead = HttpMethod.HEAD.equals(request.method());
            acceptLanguage = request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE);
        }
        if (message instanceof LastHttpContent) {
            deadline.requestRead();
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof FullHttpResponse response
                && response.status().code() >= 400
                && !response.content().isReadable()
                && !answeringHead) {
            context.write(withProblem(response), promise);
        } else {
            context.write(message, promise);
        }
        if (message instanceof LastHttpContent && !isInterim(message)) {
            deadline.answered(context);
        }
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private FullHttpResponse withProblem(FullHttpResponse response) {
        byte[] body = Problems.body(response.status().code(), acceptLanguage);
        var full = new DefaultFullHttpResponse(
                response.protocolVersion(), response.status(), Unpooled.wrappedBuffer(body));
        full.headers().set(response.headers());
        full.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json");
        full.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        full.headers().set("X-Content-Type-Options", "nosniff");
        response.release();
        return full;
    }
}

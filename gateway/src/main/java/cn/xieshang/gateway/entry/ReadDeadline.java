package cn.xieshang.gateway.entry;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request head does not arrive in full within the time given, however steadily single bytes
 * keep dropping in; the same for the rest of a body that was answered before its end. A whole request in one read, the
 * usual case, costs no timer.
 */
final class ReadDeadline extends ChannelInboundHandlerAdapter {

    private final long millis;
    private boolean awaitingHead = true;
    private boolean headCameWithThisRead;
    private @Nullable ScheduledFuture<?> timer;

    ReadDeadline(long millis) {
        this.millis = millis;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        headCameWithThisRead = false;
        context.fireChannelRead(bytes);
        if (awaitingHead && !headCameWithThisRead) {
            start(context);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    void headRead() {
        headCameWithThisRead = true;
        awaitingHead = false;
        stop();
    }

    void requestRead() {
        awaitingHead = true;
        stop();
    }

    /** The answer is out; whatever is still coming of the request is thrown away, but not for ever. */
    void answered(ChannelHandlerContext context) {
        if (!awaitingHead) {
            start(context);
        }
    }

    private void start(ChannelHandlerContext context) {
        if (timer == null) {
            timer = context.executor().schedule(() -> context.close(), millis, TimeUnit.MILLISECONDS);
        }
    }

    private void stop() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }
}

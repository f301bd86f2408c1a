package cn.xieshang.gateway.limits;

import cn.xieshang.gateway.problem.ProblemException;
import cn.xieshang.gateway.problem.ProblemKind;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/** A body that is counted and timed while it streams; it keeps why it broke off, whatever its reader makes of that. */
public final class CountedBody extends ServerHttpRequestDecorator {

    private final long most;
    private final Duration pause;
    private final AtomicLong seen = new AtomicLong();
    private volatile @Nullable ProblemException refusal;
    private volatile boolean complete;

    CountedBody(ServerHttpRequest request, long most, Duration pause) {
        super(request);
        this.most = most;
        this.pause = pause;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .timeout(pause)
                .doOnNext(this::count)
                .doOnComplete(() -> complete = true)
                .onErrorMap(TimeoutException.class, _ -> refused(ProblemKind.REQUEST_TOO_SLOW));
    }

    @Nullable
    ProblemException refusal() {
        return refusal;
    }

    /** Whether the client has sent all of it: if not, a service that does not answer is not to blame. */
    public boolean isComplete() {
        return complete;
    }

    private void count(DataBuffer part) {
        if (seen.addAndGet(part.readableByteCount()) > most) {
            DataBufferUtils.release(part);
            throw refused(ProblemKind.TOO_LARGE);
        }
    }

    private ProblemException refused(ProblemKind kind) {
        ProblemException why = ProblemException.of(kind);
        refusal = why;
        return why;
    }
}

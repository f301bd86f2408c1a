package cn.xieshang.platform.outbox;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The trace in which a decision is made, as a W3C {@code traceparent}: listeners continue it, however late. Also when it
 * is not sampled: then the listeners' part is not either, but their log lines carry its id.
 */
final class CurrentTrace implements Supplier<@Nullable String> {
    private static final int TRACE_ID_LENGTH = 32;

    private final ObjectProvider<Tracer> tracer;

    CurrentTrace(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    @Override
    public @Nullable String get() {
        Tracer available = tracer.getIfAvailable();
        Span span = available == null ? null : available.currentSpan();
        if (span == null) {
            return null;
        }
        TraceContext context = span.context();
        if (context.traceId().length() != TRACE_ID_LENGTH) {
            return null;
        }
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + '-' + context.spanId() + '-' + flags;
    }
}

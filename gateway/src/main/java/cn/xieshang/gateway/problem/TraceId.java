package cn.xieshang.gateway.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/** The trace that the gateway opened for a request: the number a person can quote and an operator can look up. */
public final class TraceId {

    private TraceId() {}

    public static @Nullable String of(ServerWebExchange exchange) {
        return context(exchange).map(TraceContext::traceId).orElse(null);
    }

    /** How the trace goes on in a service, as W3C's traceparent says it. */
    public static @Nullable String traceparent(ServerWebExchange exchange) {
        return context(exchange)
                .map(trace -> "00-" + trace.traceId() + "-" + trace.spanId()
                        + (Boolean.TRUE.equals(trace.sampled()) ? "-01" : "-00"))
                .orElse(null);
    }

    private static Optional<TraceContext> context(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(observed -> observed.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(Span::context);
    }
}

package cn.xieshang.gateway.routes;

import cn.xieshang.gateway.limits.Limits;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.stereotype.Component;

/** One guard for each service, shared by all its routes. */
@Component
final class Guards {

    static final Duration REST = Duration.ofSeconds(5);

    private static final int AFTER_STRIPPING = 10;
    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
            .slidingWindowType(SlidingWindowType.COUNT_BASED)
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(REST)
            .permittedNumberOfCallsInHalfOpenState(3)
            .maxWaitDurationInHalfOpenState(Duration.ofSeconds(30))
            .ignoreException(error -> !ServiceFailure.isOne(error))
            .build();

    private final Map<String, GatewayFilter> byService = new ConcurrentHashMap<>();
    private final Limits limits;
    private final MeterRegistry meters;

    Guards(Limits limits, MeterRegistry meters) {
        this.limits = limits;
        this.meters = meters;
    }

    GatewayFilter of(String service) {
        return byService.computeIfAbsent(service, this::guard);
    }

    private GatewayFilter guard(String service) {
        CircuitBreaker breaker = CircuitBreaker.of(service, CONFIG);
        var guard = new Guard(breaker, limits.waiting());
        Gauge.builder("xieshang.gateway.waiting", guard, Guard::waiting)
                .tag("service", service)
                .register(meters);
        Gauge.builder("xieshang.gateway.circuit.open", breaker, Guards::open)
                .tag("service", service)
                .register(meters);
        return new OrderedGatewayFilter(guard, AFTER_STRIPPING);
    }

    private static double open(CircuitBreaker breaker) {
        return breaker.getState() == CircuitBreaker.State.CLOSED ? 0 : 1;
    }
}

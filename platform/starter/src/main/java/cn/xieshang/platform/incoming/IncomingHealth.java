package cn.xieshang.platform.incoming;

import org.apache.kafka.common.Metric;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Degraded, never down, while nothing can be heard: what is known already can still be asked. */
final class IncomingHealth extends AbstractHealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED", "nothing is heard");

    private final ConcurrentMessageListenerContainer<?, ?> container;

    IncomingHealth(ConcurrentMessageListenerContainer<?, ?> container) {
        this.container = container;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        boolean listening = container.isRunning() && container.isInExpectedState();
        double connections = container.metrics().values().stream()
                .flatMap(metrics -> metrics.values().stream())
                .filter(metric -> metric.metricName().name().equals("connection-count"))
                .map(Metric::metricValue)
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .sum();
        builder.status(listening && connections > 0 ? Status.UP : DEGRADED);
    }
}

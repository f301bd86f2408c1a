package cn.xieshang.platform.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * A few tries close together, then the dead-letter topic and on with the next; for ever if something we need is away;
 * no second try for what cannot be read.
 */
final class FailureHandling {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandling.class);
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private FailureHandling() {}

    static DefaultErrorHandler create(
            DeadLetterPublishingRecoverer deadLetters, IncomingSettings settings, MeterRegistry meters) {
        ExponentialBackOff few = new ExponentialBackOff(settings.firstPause().toMillis(), 2);
        few.setMaxAttempts(settings.tries() - 1L);
        ExponentialBackOff untilBack =
                new ExponentialBackOff(settings.firstPause().toMillis(), 2);
        untilBack.setMaxInterval(LONGEST_PAUSE_MILLIS);
        DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters, few);
        handler.setSeekAfterError(false);
        handler.addNotRetryableExceptions(UnreadableEventException.class);
        handler.setBackOffFunction((heard, failure) -> Absences.isAway(failure) ? untilBack : null);
        handler.setLogLevel(KafkaException.Level.WARN);
        handler.setRetryListeners(new Counting(meters));
        return handler;
    }

    private record Counting(MeterRegistry meters) implements RetryListener {
        @Override
        public void failedDelivery(ConsumerRecord<?, ?> heard, @Nullable Exception failure, int attempt) {
            meters.counter("events.failed", "topic", heard.topic()).increment();
        }

        @Override
        public void recovered(ConsumerRecord<?, ?> heard, @Nullable Exception failure) {
            meters.counter("events.dead", "topic", heard.topic()).increment();
            Header type = heard.headers().lastHeader("ce_type");
            LOG.atError()
                    .addKeyValue("topic", heard.topic())
                    .addKeyValue("partition", heard.partition())
                    .addKeyValue("offset", heard.offset())
                    .addKeyValue("type", type == null ? "-" : new String(type.value(), UTF_8))
                    .log("event put aside as a dead letter");
        }
    }
}

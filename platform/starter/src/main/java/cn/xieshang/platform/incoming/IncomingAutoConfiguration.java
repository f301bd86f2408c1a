package cn.xieshang.platform.incoming;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.util.backoff.ExponentialBackOff;

/** Listens for who declares {@link IncomingEvents}: one consumer group per service, whatever it hears. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(IncomingSettings.class)
@ConditionalOnBean(IncomingEvents.class)
class IncomingAutoConfiguration {
    private static final Map<String, Object> CONSUMER = Map.of(
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
            ByteArrayDeserializer.class,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
            ByteArrayDeserializer.class,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            100,
            ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
            CooperativeStickyAssignor.class.getName());
    /** A dead letter is its event and some headers, so it may be larger than any event. */
    private static final Map<String, Object> DEAD_LETTER_PRODUCER = Map.of(
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            ByteArraySerializer.class,
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
            ByteArraySerializer.class,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            10_000,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            16 * 1024 * 1024);

    @Bean
    EventDispatcher eventDispatcher(List<IncomingEvents> heard, MeterRegistry meters) {
        return new EventDispatcher(heard, meters);
    }

    @Bean
    @ConditionalOnProperty(name = "xieshang.incoming.listen", matchIfMissing = true)
    ConcurrentMessageListenerContainer<byte[], byte[]> eventListenerContainer(
            EventDispatcher dispatcher,
            ConsumerFactory<?, ?> consumers,
            ProducerFactory<?, ?> producers,
            IncomingSettings settings,
            ObjectProvider<ObservationRegistry> observations,
            @Value("${spring.application.name:application}") String application) {
        ContainerProperties properties =
                new ContainerProperties(dispatcher.topics().toArray(String[]::new));
        properties.setGroupId(application);
        properties.setClientId(application + "-events");
        properties.setMessageListener(dispatcher);
        properties.setAckMode(AckMode.BATCH);
        properties.setObservationEnabled(true);
        properties.setAuthExceptionRetryInterval(Duration.ofSeconds(10));
        observations.ifAvailable(properties::setObservationRegistry);
        ConcurrentMessageListenerContainer<byte[], byte[]> container =
                new ConcurrentMessageListenerContainer<>(bytes(consumers), properties);
        container.setBeanName("events");
        container.setConcurrency(settings.concurrency());
        container.setCommonErrorHandler(errorHandler(application, producers, settings));
        return container;
    }

    private static CommonErrorHandler errorHandler(
            String application, ProducerFactory<?, ?> producers, IncomingSettings settings) {
        ExponentialBackOff few = new ExponentialBackOff(settings.firstPause().toMillis(), 2);
        few.setMaxAttempts(settings.tries() - 1L);
        ExponentialBackOff untilBack = new ExponentialBackOff(500, 2);
        untilBack.setMaxInterval(5_000);
        untilBack.setMaxElapsedTime(Long.MAX_VALUE);
        DefaultErrorHandler handler =
                new DefaultErrorHandler(DeadLetterTopic.recoverer(application, deadLetters(producers)), few);
        handler.addNotRetryableExceptions(UnreadableEventException.class);
        handler.setBackOffFunction((heard, failure) -> Absences.isAway(failure) ? untilBack : null);
        return handler;
    }

    @SuppressWarnings("unchecked")
    private static KafkaTemplate<byte[], byte[]> deadLetters(ProducerFactory<?, ?> producers) {
        KafkaTemplate<byte[], byte[]> kafka = new KafkaTemplate<>(
                (ProducerFactory<byte[], byte[]>) producers.copyWithConfigurationOverride(DEAD_LETTER_PRODUCER));
        kafka.setProducerListener(new ProducerListener<>() {});
        return kafka;
    }

    @SuppressWarnings("unchecked")
    private static ConsumerFactory<byte[], byte[]> bytes(ConsumerFactory<?, ?> consumers) {
        Map<String, Object> configuration = new HashMap<>(consumers.getConfigurationProperties());
        configuration.putAll(CONSUMER);
        DefaultKafkaConsumerFactory<byte[], byte[]> bytes = new DefaultKafkaConsumerFactory<>(configuration);
        ((ConsumerFactory<byte[], byte[]>) consumers).getListeners().forEach(bytes::addListener);
        return bytes;
    }
}

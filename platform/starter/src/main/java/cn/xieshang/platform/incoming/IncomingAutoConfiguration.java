package cn.xieshang.platform.incoming;

import cn.xieshang.platform.audit.AuditLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Listens for who declares {@link IncomingEvents}: one consumer group per service, whatever it hears. */
@AutoConfiguration(after = {KafkaAutoConfiguration.class, DataMongoAutoConfiguration.class})
@EnableConfigurationProperties(IncomingSettings.class)
@ConditionalOnBean(IncomingEvents.class)
class IncomingAutoConfiguration {
    @Bean
    EventDispatcher eventDispatcher(List<IncomingEvents> heard, MeterRegistry meters) {
        return new EventDispatcher(heard, meters);
    }

    @Bean
    @ConditionalOnBean(MongoOperations.class)
    SequencedUpserts sequencedUpserts(MongoOperations mongo) {
        return new SequencedUpserts(mongo);
    }

    @Bean
    @ConditionalOnProperty(name = "xieshang.incoming.listen", matchIfMissing = true)
    ConcurrentMessageListenerContainer<byte[], byte[]> eventListenerContainer(
            EventDispatcher dispatcher,
            ConsumerFactory<?, ?> consumers,
            ProducerFactory<?, ?> producers,
            IncomingSettings settings,
            MeterRegistry meters,
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
                new ConcurrentMessageListenerContainer<>(ByteClients.consumers(consumers), properties);
        DeadLetterPublishingRecoverer deadLetters =
                DeadLetterTopic.recoverer(application, ByteClients.deadLetters(producers));
        container.setConcurrency(settings.concurrency());
        container.setCommonErrorHandler(FailureHandling.create(deadLetters, settings, meters));
        return container;
    }

    @Bean
    @ConditionalOnBean(name = "eventListenerContainer")
    IncomingHealth incomingHealthIndicator(ConcurrentMessageListenerContainer<byte[], byte[]> eventListenerContainer) {
        return new IncomingHealth(eventListenerContainer);
    }

    @Bean
    DeadLetters deadLetters(
            ConsumerFactory<?, ?> consumers,
            EventDispatcher dispatcher,
            @Value("${spring.application.name:application}") String application) {
        return new DeadLetters(ByteClients.consumers(consumers), DeadLetterTopic.of(application), dispatcher);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    DeadLetterDesk deadLetterDesk(DeadLetters deadLetters, ObjectProvider<AuditLog> audit) {
        return new DeadLetterDesk(deadLetters, audit);
    }
}

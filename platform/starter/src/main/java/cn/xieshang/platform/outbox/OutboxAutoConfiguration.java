package cn.xieshang.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/** Writes for who has a store; a relay for who declares an {@link OutboxCollection}. */
@AutoConfiguration(after = {DataMongoAutoConfiguration.class, KafkaAutoConfiguration.class})
@EnableConfigurationProperties(RelaySettings.class)
@ConditionalOnBean(MongoOperations.class)
class OutboxAutoConfiguration {
    /** Short waits: the relay itself tries again, and every wait must end before its lease does. */
    private static final Map<String, Object> PRODUCER = Map.of(
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            StringSerializer.class,
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
            ByteArraySerializer.class,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.LINGER_MS_CONFIG,
            2,
            ProducerConfig.BATCH_SIZE_CONFIG,
            64 * 1024,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            1_500,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            2_500,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            4_000,
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            16 * 1024 * 1024L);

    @Bean
    Wakeups outboxWakeups() {
        return new Wakeups();
    }

    @Bean
    @ConditionalOnMissingBean
    GuardedWrites guardedWrites(
            MongoOperations mongo,
            Wakeups wakeups,
            ObjectProvider<Clock> clock,
            ObjectProvider<Tracer> tracer,
            @Value("${spring.application.name:application}") String application) {
        EventSealer sealer = new EventSealer(
                '/' + application, clock.getIfAvailable(OutboxAutoConfiguration::clock), new CurrentTrace(tracer));
        return new MongoGuardedWrites(mongo, sealer, wakeups);
    }

    @Bean
    @ConditionalOnBean(OutboxCollection.class)
    @ConditionalOnProperty(name = "xieshang.outbox.relay", matchIfMissing = true)
    RelayWorkers relayWorkers(
            List<OutboxCollection> collections,
            MongoOperations mongo,
            ProducerFactory<?, ?> producers,
            Wakeups wakeups,
            RelaySettings settings,
            MeterRegistry registry,
            @Value("${spring.application.name:application}") String application) {
        Clock leases = Clock.systemUTC();
        KafkaTemplate<String, byte[]> kafka = kafka(producers);
        OutboxMeters meters = new OutboxMeters(registry);
        return new RelayWorkers(
                collections.stream()
                        .map(outbox -> {
                            PendingAggregates pending =
                                    new PendingAggregates(mongo.getCollection(outbox.collection()), leases, settings);
                            BatchSender sender = new BatchSender(
                                    kafka, outbox.topic(), '/' + application, leases, settings.margin());
                            OutboxRelay relay =
                                    new OutboxRelay(outbox, pending, sender, settings, meters, RelayHooks.NONE);
                            return new RelayWorker(outbox, pending, relay, wakeups, settings, meters);
                        })
                        .toList(),
                kafka.getProducerFactory()::reset);
    }

    @Bean
    @ConditionalOnBean(RelayWorkers.class)
    OutboxHealth outboxHealthIndicator(RelayWorkers workers) {
        return new OutboxHealth(workers);
    }

    private static Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    /** Says nothing by itself: the relay tells of failures once, and never with a payload. */
    @SuppressWarnings("unchecked")
    private static KafkaTemplate<String, byte[]> kafka(ProducerFactory<?, ?> producers) {
        KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(
                (ProducerFactory<String, byte[]>) producers.copyWithConfigurationOverride(PRODUCER));
        kafka.setProducerListener(new ProducerListener<>() {});
        return kafka;
    }
}

package cn.xieshang.platform.incoming;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/** Kafka clients with the connection the application is configured for, and bytes in and out. */
final class ByteClients {
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
    private static final Map<String, Object> PRODUCER = Map.of(
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

    private ByteClients() {}

    @SuppressWarnings("unchecked")
    static ConsumerFactory<byte[], byte[]> consumers(ConsumerFactory<?, ?> configured) {
        Map<String, Object> configuration = new HashMap<>(configured.getConfigurationProperties());
        configuration.putAll(CONSUMER);
        DefaultKafkaConsumerFactory<byte[], byte[]> bytes = new DefaultKafkaConsumerFactory<>(configuration);
        ((ConsumerFactory<byte[], byte[]>) configured).getListeners().forEach(bytes::addListener);
        return bytes;
    }

    /** Says nothing by itself: it would log what it could not send. */
    @SuppressWarnings("unchecked")
    static KafkaTemplate<byte[], byte[]> deadLetters(ProducerFactory<?, ?> configured) {
        KafkaTemplate<byte[], byte[]> kafka = new KafkaTemplate<>(
                (ProducerFactory<byte[], byte[]>) configured.copyWithConfigurationOverride(PRODUCER));
        kafka.setProducerListener(new ProducerListener<>() {});
        return kafka;
    }
}

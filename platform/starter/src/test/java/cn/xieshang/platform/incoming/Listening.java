package cn.xieshang.platform.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xieshang.platform.testing.Broker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** A service of its own name that listens to one topic as the starter sets it up. */
final class Listening implements AutoCloseable {
    static final String HEARD = "cn.xieshang.member.registered.v1";
    private static final KafkaTemplate<String, byte[]> KAFKA = Broker.template(Map.of());

    final String application = "service-" + UUID.randomUUID().toString().substring(0, 8);
    final String topic = Broker.topic();
    final String deadLetterTopic = Broker.topic(DeadLetterTopic.of(application));
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ConsumerFactory<Object, Object> consumers =
            new DefaultKafkaConsumerFactory<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Broker.address()));
    private final ProducerFactory<Object, Object> producers =
            new DefaultKafkaProducerFactory<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Broker.address()));
    private final EventDispatcher dispatcher;
    private final List<ConcurrentMessageListenerContainer<?, ?>> containers = new ArrayList<>();

    record Registered(String name, int number) {}

    Listening(BiConsumer<IncomingEvent, Registered> handler) {
        dispatcher =
                new EventDispatcher(List.of(IncomingEvents.from(topic).on(HEARD, Registered.class, handler)), meters);
        start();
    }

    ConcurrentMessageListenerContainer<byte[], byte[]> start() {
        ConcurrentMessageListenerContainer<byte[], byte[]> container = new IncomingAutoConfiguration()
                .eventListenerContainer(
                        dispatcher,
                        consumers,
                        producers,
                        new IncomingSettings(true, 1, Duration.ofMillis(20), 4),
                        meters,
                        new StaticListableBeanFactory().getBeanProvider(ObservationRegistry.class),
                        application);
        containers.add(container);
        container.start();
        return container;
    }

    void restart() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        start();
    }

    DeadLetters deadLetters() {
        return new DeadLetters(ByteClients.consumers(consumers), deadLetterTopic, dispatcher);
    }

    List<ConsumerRecord<String, byte[]>> dead() {
        return Broker.everythingOn(deadLetterTopic);
    }

    void tell(String subject, long sequence, String json) {
        tell(event(subject, sequence, json));
    }

    void tell(ProducerRecord<String, byte[]> told) {
        KAFKA.send(told).join();
    }

    ProducerRecord<String, byte[]> event(String subject, long sequence, String json) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, 0, subject, json.getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", HEARD,
                        "ce_source", "/member-service",
                        "ce_subject", subject,
                        "ce_time", "2026-11-24T01:00:00Z",
                        "ce_sequence", Long.toString(sequence),
                        "ce_office", "wangjiang",
                        "content-type", "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }

    static ProducerRecord<String, byte[]> with(ProducerRecord<String, byte[]> event, String header, String value) {
        event.headers().remove(header).add(header, value.getBytes(UTF_8));
        return event;
    }

    static ProducerRecord<String, byte[]> without(ProducerRecord<String, byte[]> event, String header) {
        event.headers().remove(header);
        return event;
    }

    @Override
    public void close() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }
}

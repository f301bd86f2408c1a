package cn.xieshang.platform.incoming;

import cn.xieshang.platform.refusal.NotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads this service's dead letters where they lie, and hands one to its handler again. Moves no offset of anybody. */
final class DeadLetters {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final String topic;
    private final EventDispatcher dispatcher;

    DeadLetters(ConsumerFactory<byte[], byte[]> consumers, String topic, EventDispatcher dispatcher) {
        this.consumers = consumers;
        this.topic = topic;
        this.dispatcher = dispatcher;
    }

    /** @param end the offset after the last letter */
    record Drawer(int partition, long first, long end) {}

    List<Drawer> drawers() {
        try (Consumer<byte[], byte[]> consumer = reader()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions, PATIENCE);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions, PATIENCE);
            return partitions.stream()
                    .map(partition -> new Drawer(
                            partition.partition(), first.getOrDefault(partition, 0L), end.getOrDefault(partition, 0L)))
                    .sorted(Comparator.comparingInt(Drawer::partition))
                    .toList();
        }
    }

    List<DeadLetter> page(int partition, long offset, int limit) {
        return read(partition, offset, limit).stream().map(DeadLetter::from).toList();
    }

    ConsumerRecord<byte[], byte[]> letter(int partition, long offset) {
        return read(partition, offset, 1).stream()
                .filter(found -> found.offset() == offset)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Handles one letter as if it were heard now. Safe to repeat, as every handling is; what has been overtaken by a
     * newer event of the same aggregate changes nothing any more.
     */
    void redrive(ConsumerRecord<byte[], byte[]> letter) {
        String original = DeadLetter.topic(letter);
        if (original == null) {
            throw new UnreadableEventException("the original topic is missing");
        }
        dispatcher.handle(original, letter);
    }

    private List<ConsumerRecord<byte[], byte[]>> read(int partition, long offset, int limit) {
        TopicPartition place = new TopicPartition(topic, partition);
        try (Consumer<byte[], byte[]> consumer = reader()) {
            if (consumer.partitionsFor(topic, PATIENCE).stream().noneMatch(known -> known.partition() == partition)) {
                throw new NotFoundException();
            }
            consumer.assign(List.of(place));
            long first = consumer.beginningOffsets(List.of(place), PATIENCE).getOrDefault(place, 0L);
            long end = consumer.endOffsets(List.of(place), PATIENCE).getOrDefault(place, 0L);
            consumer.seek(place, Math.min(Math.max(offset, first), end));
            List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (letters.size() < limit && consumer.position(place) < end && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
            return letters.subList(0, Math.min(limit, letters.size()));
        }
    }

    private Consumer<byte[], byte[]> reader() {
        return consumers.createConsumer(topic + "-desk", null, null, new Properties());
    }
}

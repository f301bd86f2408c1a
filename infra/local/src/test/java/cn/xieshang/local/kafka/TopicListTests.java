package cn.xieshang.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.local.kafka.TopicList.Topic;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TopicListTests {
    private final TopicList list = TopicList.read(Path.of("../.."));

    @Test
    void everyTopicIsListedOnce() {
        assertThat(list.topics())
                .extracting(Topic::name)
                .doesNotHaveDuplicates()
                .contains("member-events", "opinion-events", "proposal-events");
    }

    @Test
    void eventsAreKeptForEverSoThatReadModelsCanBeRebuilt() {
        assertThat(list.topics())
                .filteredOn(topic -> topic.name().endsWith("-events"))
                .allSatisfy(topic -> assertThat(topic.config())
                        .containsEntry("retention.ms", "-1")
                        .containsEntry("cleanup.policy", "delete"));
    }

    /** A dead letter keeps the number of its partition. */
    @Test
    void aDeadLetterTopicHasAsManyPartitionsAsAnyTopicHeard() {
        int most = list.topics().stream().mapToInt(Topic::partitions).max().orElseThrow();
        assertThat(list.topics())
                .filteredOn(topic -> topic.name().endsWith("-dlt"))
                .allSatisfy(topic -> assertThat(topic.partitions()).isEqualTo(most));
    }
}

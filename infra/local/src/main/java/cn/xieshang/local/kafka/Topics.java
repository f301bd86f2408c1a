package cn.xieshang.local.kafka;

import cn.xieshang.local.kafka.TopicList.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Makes the broker's topics agree with the list: creates, adds partitions, sets configuration; never deletes or shrinks. */
public final class Topics {
    private final String bootstrapServers;

    public Topics(int port) {
        this.bootstrapServers = "127.0.0.1:" + port;
    }

    public void agreeWith(TopicList list) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                30_000))) {
            Set<String> existing = admin.listTopics().names().get();
            create(admin, list, existing);
            List<Topic> older = list.topics().stream()
                    .filter(topic -> existing.contains(topic.name()))
                    .toList();
            if (!older.isEmpty()) {
                addPartitions(admin, older);
                configure(admin, older);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics: " + e.getCause(), e);
        }
    }

    private static void create(Admin admin, TopicList list, Set<String> existing)
            throws ExecutionException, InterruptedException {
        List<NewTopic> missing = list.topics().stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), list.replicationFactor())
                        .configs(topic.config()))
                .toList();
        if (!missing.isEmpty()) {
            admin.createTopics(missing).all().get();
        }
    }

    private static void addPartitions(Admin admin, List<Topic> topics) throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> now = admin.describeTopics(
                        topics.stream().map(Topic::name).toList())
                .allTopicNames()
                .get();
        Map<String, NewPartitions> wanted = new HashMap<>();
        for (Topic topic : topics) {
            TopicDescription description = now.get(topic.name());
            if (description != null && description.partitions().size() < topic.partitions()) {
                wanted.put(topic.name(), NewPartitions.increaseTo(topic.partitions()));
            }
        }
        if (!wanted.isEmpty()) {
            admin.createPartitions(wanted).all().get();
        }
    }

    private static void configure(Admin admin, List<Topic> topics) throws ExecutionException, InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = topics.stream()
                .filter(topic -> !topic.config().isEmpty())
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), Topics::changes));
        admin.incrementalAlterConfigs(changes).all().get();
    }

    private static Collection<AlterConfigOp> changes(Topic topic) {
        return topic.config().entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }
}

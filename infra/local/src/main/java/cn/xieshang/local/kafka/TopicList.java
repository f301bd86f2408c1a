package cn.xieshang.local.kafka;

import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.JsonFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The declarative list of topics, {@code infra/kafka/topics.json}: the only place where topics come from. */
public record TopicList(short replicationFactor, List<Topic> topics) {

    /** @param config what differs from the broker's defaults, for instance how long records are kept */
    public record Topic(String name, int partitions, Map<String, String> config) {}

    public static TopicList read(Path root) {
        Path file = root.resolve("infra/kafka/topics.json");
        return JsonFile.read(file, TopicList.class).orElseThrow(() -> new Complaint("file.unreadable", file));
    }
}

package cn.xieshang.local.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * The broker as a process: {@code KafkaBroker DATA_DIRECTORY PORT CONTROLLER_PORT}. Formats its storage the first time.
 * Acknowledged records lie in the system's page cache at least, so the death of the process loses none of them.
 */
public final class KafkaBroker {
    private static final String CLUSTER_ID = "xieshang-local-cluster";

    private KafkaBroker() {}

    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        Path logs = directory.resolve("logs");
        Path properties = directory.resolve("server.properties");
        Files.createDirectories(logs);
        Files.writeString(properties, BrokerProperties.of(logs, Integer.parseInt(args[1]), Integer.parseInt(args[2])));
        format(logs, properties);
        Kafka.main(new String[] {properties.toString()});
    }

    private static void format(Path logs, Path properties) {
        if (Files.exists(logs.resolve("meta.properties"))) {
            return;
        }
        int result = StorageTool.execute(
                new String[] {"format", "--cluster-id", CLUSTER_ID, "--config", properties.toString(), "--standalone"},
                System.out);
        if (result != 0) {
            throw new IllegalStateException("formatting the broker's storage failed");
        }
    }
}

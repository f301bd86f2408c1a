package cn.xieshang.local.kafka;

import java.nio.file.Path;

/**
 * One broker that is also its controller, on loopback, small. After a kill it may not come back before its own session has
 * expired, so that is short.
 */
final class BrokerProperties {
    private BrokerProperties() {}

    static String of(Path logs, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
                advertised.listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
                controller.listener.names=CONTROLLER
                controller.quorum.bootstrap.servers=127.0.0.1:%d
                log.dirs=%s
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=4194304
                log.segment.bytes=67108864
                log.index.size.max.bytes=1048576
                num.network.threads=2
                num.io.threads=4
                num.recovery.threads.per.data.dir=2
                """.formatted(port, controllerPort, port, controllerPort, controllerPort, logs);
    }
}

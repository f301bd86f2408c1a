package cn.xieshang.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param relay false lets events wait: for tests without a broker
 * @param batch aggregates per round
 * @param eventsPerAggregate sent for one aggregate before others have their turn; bounds memory
 * @param lease time a relay has for one round; what a killed relay held is free again after it
 * @param margin nothing more is sent when less than this is left of the lease
 * @param poll how often to look for what no hint told of
 * @param longestPause upper end of every back-off
 */
@ConfigurationProperties("xieshang.outbox")
record RelaySettings(
        @DefaultValue("true") boolean relay,
        @DefaultValue("500") int batch,
        @DefaultValue("20") int eventsPerAggregate,
        @DefaultValue("8s") Duration lease,
        @DefaultValue("6s") Duration margin,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("30s") Duration longestPause) {}

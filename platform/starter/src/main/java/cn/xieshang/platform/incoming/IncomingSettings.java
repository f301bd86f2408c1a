package cn.xieshang.platform.incoming;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are heard.
 *
 * @param listen false for tests without a broker
 * @param concurrency consumers of this process
 * @param firstPause before the second try of a failed event; doubles each time
 * @param tries before an event becomes a dead letter; with the pauses this is how long its partition stands
 */
@ConfigurationProperties("xieshang.incoming")
record IncomingSettings(
        @DefaultValue("true") boolean listen,
        @DefaultValue("1") int concurrency,
        @DefaultValue("200ms") Duration firstPause,
        @DefaultValue("5") int tries) {}

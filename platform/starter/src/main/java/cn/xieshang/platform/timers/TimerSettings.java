package cn.xieshang.platform.timers;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine works.
 *
 * @param watch false lets timers wait: for tests, which use {@link Timers#fireDue}
 * @param batch documents taken at once
 * @param workers handlers at work at the same time in one replica; bounds what a catch-up takes from people
 * @param lease how long others keep off what was taken; what a killed replica held is free again after it
 * @param patience what handlers have for one batch, less than the lease; one that takes longer is interrupted
 * @param poll how often to look, at most
 * @param longestPause upper end of the pauses of a document whose handler fails
 */
@ConfigurationProperties("xieshang.timers")
record TimerSettings(
        @DefaultValue("true") boolean watch,
        @DefaultValue("200") int batch,
        @DefaultValue("4") int workers,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("10m") Duration longestPause) {}
